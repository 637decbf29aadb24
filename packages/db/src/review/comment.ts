/** Remarks on a record. One stays pinned until somebody settles it, and keeps its words for good. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { hold } from "../publishing/hold.ts";
import { asOne } from "../publishing/transaction.ts";

export type Comment = {
  /** Minted by the form: the same one a second time is the same comment. */
  readonly id: string;
  readonly recordId: string;
  readonly submissionId?: string;
  readonly body: string;
};

/** Pins a comment to a record that is held. False where this very comment stands there already. */
export async function addComment(tx: Transaction, actor: Actor, comment: Comment): Promise<boolean> {
  const { id, recordId, submissionId, body } = comment;
  const { count } = await tx.recordComment.createMany({
    data: [{ id, recordId, submissionId: submissionId ?? null, accountId: actor.accountId, body }],
    skipDuplicates: true,
  });
  if (count > 0) return true;
  const there = await tx.recordComment.findUnique({ where: { id } });
  if (there?.recordId === recordId && there.accountId === actor.accountId) return false;
  throw new Refusal("version-conflict", "This form was sent before. Load the page again.");
}

/** @throws Refusal "not-allowed", "not-found" or "version-conflict" */
export function comment(db: StaffClient, actor: Actor, input: Comment): Promise<void> {
  return asOne(db, async (tx) => {
    authorize(actor, "record.comment", await hold(tx, input.recordId));
    if (!(await addComment(tx, actor, input))) return;
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "review.comment",
      recordId: input.recordId,
      after: { comment: input.body },
    });
  });
}

/**
 * Takes the pin out. Settling what is settled changes nothing.
 * @throws Refusal "not-allowed" or "not-found"
 */
export function settle(db: StaffClient, actor: Actor, commentId: string): Promise<void> {
  return asOne(db, async (tx) => {
    const found = await tx.recordComment.findUnique({
      where: { id: commentId },
      select: { recordId: true },
    });
    if (!found) throw new Refusal("not-found", "This comment does not exist.");
    const { recordId } = found;
    authorize(actor, "record.comment", await hold(tx, recordId));
    const { count } = await tx.recordComment.updateMany({
      where: { id: commentId, settledAt: null },
      data: { settledAt: new Date(), settledBy: actor.accountId },
    });
    if (count === 0) return;
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "review.settle",
      recordId,
      after: { comment: commentId },
    });
  });
}
