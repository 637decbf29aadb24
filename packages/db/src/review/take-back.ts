/** Whoever handed something in takes it back as long as nobody has decided. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { asOne } from "../publishing/transaction.ts";
import { demandOpen, holdSubmission } from "./open-submission.ts";

/** @throws Refusal "not-found", "not-allowed" or "version-conflict" */
export function takeBack(db: StaffClient, actor: Actor, submissionId: string): Promise<void> {
  return asOne(db, async (tx) => {
    const submission = await holdSubmission(tx, submissionId);
    authorize(actor, "record.submit", submission);
    if (submission.submittedBy !== actor.accountId) {
      throw new Refusal("not-allowed", "Only the person who handed it in takes it back.");
    }
    if (submission.state === "taken-back") return;
    demandOpen(submission);
    await tx.submission.update({
      where: { id: submissionId },
      data: { state: "taken-back", decidedAt: new Date() },
    });
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "review.take-back",
      recordId: submission.recordId,
      after: { parts: [...submission.parts] },
    });
  });
}
