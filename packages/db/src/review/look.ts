/** A second look at what its own author published. Somebody else takes it, once. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { hold } from "../publishing/hold.ts";
import { asOne } from "../publishing/transaction.ts";

export type Look = {
  readonly changeSetId: string;
  readonly recordId: string;
  readonly remark: string | null;
};

type Left = { authors: string[]; leftBy: string; lookedBy: string | null };

/** @throws Refusal "not-found", "not-allowed" or "version-conflict" */
export function look(db: StaffClient, actor: Actor, input: Look): Promise<void> {
  const { changeSetId, recordId, remark } = input;
  return asOne(db, async (tx) => {
    authorize(actor, "record.publish", await hold(tx, recordId));
    const [left] = await tx.$queryRaw<Left[]>`
      SELECT authors, left_by AS "leftBy", looked_by AS "lookedBy" FROM edit.second_look
      WHERE change_set_id = ${changeSetId}::uuid AND record_id = ${recordId}::uuid FOR UPDATE`;
    if (!left) throw new Refusal("not-found", "There is no second look to take here.");
    if (left.leftBy === actor.accountId || left.authors.includes(actor.accountId)) {
      throw new Refusal("not-allowed", "You wrote some of this. Somebody else takes the second look.");
    }
    if (left.lookedBy === actor.accountId) return;
    if (left.lookedBy) throw new Refusal("version-conflict", "Somebody else has looked at it already.");
    await tx.secondLook.update({
      where: { changeSetId_recordId: { changeSetId, recordId } },
      data: { lookedBy: actor.accountId, lookedAt: new Date(), remark },
    });
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "review.look",
      recordId,
      after: { remark },
    });
  });
}
