/** What an administrator does for somebody who lost a device: their sessions end, their second factor goes. */
import type { Authorized } from "@entente/domain/access/authorize";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { endSessions } from "./end-sessions.ts";
import { removeFactors } from "./factors.ts";
import { findAccount, toldOf } from "./find-account.ts";
import { changingWaysIn } from "./ways-in.ts";

type May = Authorized<"account.manage">;
type Whom = { readonly accountId: string };

/**
 * Ends all sessions of an account, but not the one in which it is done. Answers how many.
 * @throws Refusal "not-found"
 */
export async function endSessionsOf(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: May,
  { accountId }: Whom,
): Promise<number> {
  return db.$transaction(async (tx) => {
    const { id: account, email, name } = await findAccount(tx, accountId);
    const { length: endedSessions } = await endSessions(tx, accountId, sessionId);
    if (endedSessions > 0) {
      const after = { account, email, name, endedSessions };
      await audit(tx, { accountId: by, sessionId, action: "account.end-session", after });
    }
    return endedSessions;
  });
}

/**
 * Removes passkeys, authenticator app and recovery codes of an account, and ends its sessions.
 * @throws Refusal "not-found" or "locks-out"
 */
export async function removeFactorsOf(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: May,
  { accountId }: Whom,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await changingWaysIn(tx, async () => {
      const account = await findAccount(tx, accountId);
      const removed = await removeFactors(tx, accountId);
      if (Object.values(removed).every((one) => !one)) return;
      const { length: endedSessions } = await endSessions(tx, accountId, sessionId);
      const told = toldOf(account);
      await audit(tx, {
        accountId: by,
        sessionId,
        action: "account.remove-factors",
        before: { ...told, ...removed },
        after: { ...told, endedSessions },
      });
    });
  });
}
