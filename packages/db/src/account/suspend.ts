/** An account is closed to its owner, and opened again. Nothing that they wrote goes with it. */
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { endSessions } from "./end-sessions.ts";
import { findAccount, toldOf } from "./find-account.ts";
import { changingWaysIn } from "./ways-in.ts";

type May = Authorized<"account.manage">;

export type Suspension = {
  readonly accountId: string;
  /** Said by somebody who closes their own account. */
  readonly evenMyself: boolean;
};

/**
 * Suspends an account and ends its sessions.
 * @throws Refusal "not-found", "not-confirmed" or "locks-out"
 */
export async function suspend(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: May,
  { accountId, evenMyself }: Suspension,
): Promise<void> {
  if (accountId === by && !evenMyself) {
    throw new Refusal("not-confirmed", "This is your own account. Confirm that you want to close it.");
  }
  await db.$transaction(async (tx) => {
    await changingWaysIn(tx, async () => {
      const account = await findAccount(tx, accountId);
      if (account.suspendedAt) return;
      const suspendedAt = new Date();
      await tx.account.update({ where: { id: accountId }, data: { suspendedAt }, select: { id: true } });
      const sessions = await endSessions(tx, accountId);
      const told = toldOf(account);
      await audit(tx, {
        accountId: by,
        sessionId,
        action: "account.suspend",
        before: { ...told, suspended: false },
        after: { ...told, suspended: true, endedSessions: sessions.length },
      });
    });
  });
}

/** @throws Refusal "not-found" */
export async function reinstate(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: May,
  { accountId }: { readonly accountId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await changingWaysIn(tx, async () => {
      const account = await findAccount(tx, accountId);
      if (!account.suspendedAt) return;
      await tx.account.update({
        where: { id: accountId },
        data: { suspendedAt: null },
        select: { id: true },
      });
      const told = toldOf(account);
      await audit(tx, {
        accountId: by,
        sessionId,
        action: "account.reinstate",
        before: { ...told, suspended: true },
        after: { ...told, suspended: false },
      });
    });
  });
}
