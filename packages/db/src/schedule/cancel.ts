/** Cancels what was scheduled. Nobody outside learns that it was. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Part } from "@entente/domain/record/parts";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { hold } from "../publishing/hold.ts";
import { asOne } from "../publishing/transaction.ts";

const actionOn = { publish: "record.publish", withdraw: "record.withdraw" } as const;

/**
 * Cancelling what is cancelled changes nothing; what is blocked is put away by it.
 * @throws Refusal "not-allowed", "not-found", or "version-conflict" where it is done already
 */
export function cancelSchedule(db: StaffClient, actor: Actor, id: string): Promise<void> {
  return asOne(db, async (tx) => {
    // Waits for whoever is carrying it out.
    await tx.$queryRaw`SELECT FROM edit.schedule WHERE id = ${id}::uuid FOR UPDATE`;
    const schedule = await tx.schedule.findUnique({
      where: { id },
      select: { recordId: true, action: true, parts: true, state: true },
    });
    if (!schedule) throw new Refusal("not-found", "Nothing is planned under this address.");
    const { recordId, state } = schedule;
    const { unitIds } = await hold(tx, recordId);
    const parts = schedule.parts as Part[];
    authorize(actor, actionOn[schedule.action as keyof typeof actionOn], { recordId, unitIds, parts });
    if (state === "cancelled") return;
    if (state === "done") {
      throw new Refusal("version-conflict", "It has been done in the meantime. Load the page again.");
    }
    await tx.schedule.update({ where: { id }, data: { state: "cancelled", endedAt: new Date() } });
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "schedule.cancel",
      recordId,
      after: { was: state },
    });
  });
}
