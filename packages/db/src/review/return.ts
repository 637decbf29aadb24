/** Gives a submission back with a comment, which stays pinned on the record until somebody settles it. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { asOne } from "../publishing/transaction.ts";
import { addComment } from "./comment.ts";
import { writeAboutSubmission } from "./letters.ts";
import { demandAnotherPerson, demandOpen, holdSubmission } from "./open-submission.ts";

export type Return = {
  readonly submissionId: string;
  /** Minted by the form: the same one a second time is the same comment. */
  readonly commentId: string;
  readonly body: string;
};

/** @throws Refusal "not-found", "not-allowed" or "version-conflict" */
export function returnSubmission(db: StaffClient, actor: Actor, input: Return): Promise<void> {
  const { submissionId, commentId, body } = input;
  return asOne(db, async (tx) => {
    const submission = await holdSubmission(tx, submissionId);
    authorize(actor, "record.publish", submission);
    const { recordId, document, submittedBy } = submission;
    demandAnotherPerson(submission, actor.accountId);
    const added = await addComment(tx, actor, { id: commentId, recordId, submissionId, body });
    if (!added) return;
    demandOpen(submission);
    await tx.submission.update({
      where: { id: submissionId },
      data: { state: "returned", decidedBy: actor.accountId, decidedAt: new Date() },
    });
    await writeAboutSubmission(tx, {
      occasion: "returned",
      submissionId,
      recordId,
      document,
      who: actor.name,
      comment: body,
      readers: [submittedBy],
    });
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "review.return",
      recordId,
      after: { parts: [...submission.parts], comment: body },
    });
  });
}
