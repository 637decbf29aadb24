/** Approves what was handed in, which publishes it: that very revision, whatever was written since. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { type Published, publishIn } from "../publishing/publish.ts";
import { asOne } from "../publishing/transaction.ts";
import { writeAboutSubmission } from "./letters.ts";
import { demandAnotherPerson, demandOpen, type HeldSubmission, holdSubmission } from "./open-submission.ts";

export type Approve = {
  readonly submissionId: string;
  /** Whether a changed address is published with it. */
  readonly address: "keep" | "move";
};

const isMine = ({ state, decidedBy }: HeldSubmission, { accountId }: Actor) =>
  state === "approved" && decidedBy === accountId;

/**
 * Publishes, and answers the number of the revision. Asked a second time it answers alike.
 * @throws Refusal "not-allowed" for its authors, "version-conflict" where it was decided, and what publishing refuses
 */
export function approve(db: StaffClient, actor: Actor, input: Approve): Promise<Published> {
  return asOne(db, async (tx) => {
    const submission = await holdSubmission(tx, input.submissionId);
    const { id, recordId, revisionId, parts, note, authors, document, submittedBy } = submission;
    authorize(actor, "record.publish", submission);
    demandAnotherPerson(submission, actor.accountId);
    const before = isMine(submission, actor);
    if (!before) {
      demandOpen(submission);
      await tx.submission.update({
        where: { id },
        data: { state: "approved", decidedBy: actor.accountId, decidedAt: new Date() },
      });
    }
    const published = await publishIn(tx, actor, {
      recordId,
      parts,
      note,
      revisionId,
      authors,
      approvedBy: actor.accountId,
      address: input.address,
      changeSetId: id,
    });
    if (before) return published;
    const { accountId, sessionId, name: who } = actor;
    await writeAboutSubmission(tx, {
      occasion: "approved",
      submissionId: id,
      recordId,
      document,
      who,
      readers: [submittedBy],
    });
    const after = { parts: [...parts], revision: published.revision };
    await audit(tx, { accountId, sessionId, action: "review.approve", recordId, after });
    return published;
  });
}
