/** Ends a guest's link before its time. What the guest said stays. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { hold } from "../publishing/hold.ts";
import { asOne } from "../publishing/transaction.ts";

/**
 * Ending what has ended changes nothing.
 * @throws Refusal "not-allowed" or "not-found"
 */
export function endGuestLink(db: StaffClient, actor: Actor, linkId: string): Promise<void> {
  return asOne(db, async (tx) => {
    const link = await tx.guestLink.findUnique({ where: { id: linkId }, select: { recordId: true } });
    if (!link) throw new Refusal("not-found", "This link does not exist.");
    const { recordId } = link;
    authorize(actor, "record.show-to-guest", await hold(tx, recordId));
    const { count } = await tx.guestLink.updateMany({
      where: { id: linkId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) return;
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "guest-link.end",
      recordId,
      after: { link: linkId },
    });
  });
}
