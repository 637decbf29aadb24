/** Name, role and scope of an account change. Rows are read at every request, so it holds from the next one on. */
import type { AccountChange } from "@entente/domain/access/account";
import type { Authorized } from "@entente/domain/access/authorize";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { findAccount, toldOf } from "./find-account.ts";
import { demandUnits } from "./known-units.ts";
import { changingWaysIn } from "./ways-in.ts";

/** @throws Refusal "not-found", "invalid-input" or "locks-out" */
export async function changeAccount(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: Authorized<"account.manage">,
  { accountId, units, languages, ...rest }: AccountChange,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await demandUnits(tx, units);
    await changingWaysIn(tx, async () => {
      const before = toldOf(await findAccount(tx, accountId));
      const account = await tx.account.update({
        where: { id: accountId },
        data: { ...rest, scopeUnits: units, scopeLanguages: languages },
      });
      const after = toldOf(account);
      // Saving what stands there already is no change.
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await audit(tx, { accountId: by, sessionId, action: "account.change-access", before, after });
    });
  });
}
