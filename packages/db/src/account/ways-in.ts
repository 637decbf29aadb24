/**
 * Nobody locks the register. Changes of who may come in are made one at a time, and one that would leave it without
 * an administrator, or without a way in, is undone.
 */
import {
  type Dead,
  type Doors,
  lockOutOf,
  type Standing,
  type WaysIn,
} from "@entente/domain/access/lock-out";
import { Refusal } from "@entente/domain/errors";
import type { Transaction } from "../clients.ts";
import { singleSignOnIsGiven } from "../single-sign-on.ts";

const standings = (tx: Transaction) => tx.$queryRaw<Standing[]>`
  SELECT id AS "accountId", role, suspended_at IS NOT NULL AS suspended, break_glass AS "breakGlass",
    password_hash IS NOT NULL AS "hasPassword",
    EXISTS (SELECT FROM edit.passkey AS p WHERE p.account_id = a.id) AS "hasPasskey",
    EXISTS (SELECT FROM edit.identity AS i WHERE i.account_id = a.id) AS "hasIdentity"
  FROM edit.account AS a`;

async function waysIn(tx: Transaction): Promise<WaysIn> {
  const { localSignIn } = await tx.setting.findUniqueOrThrow({
    where: { id: 1 },
    select: { localSignIn: true },
  });
  return { localSignIn, singleSignOn: singleSignOnIsGiven() };
}

const doors = async (tx: Transaction): Promise<Doors> => ({
  accounts: await standings(tx),
  ways: await waysIn(tx),
});

const sentences: Readonly<Record<Dead, string>> = {
  "nobody-administers":
    "Nobody could administer the register any more. Make somebody else an administrator first.",
  "no-single-sign-on": "Nobody could sign in any more. Set up single sign-on first.",
  "nobody-breaks-the-glass":
    "If single sign-on fails, nobody could sign in. Let an administrator keep a password first.",
};

/**
 * Makes a change, and answers whom it leaves without a way in who had one before.
 * @throws Refusal "locks-out" where the register would be closed for good
 */
export async function changingWaysIn(
  tx: Transaction,
  change: () => Promise<unknown>,
): Promise<readonly string[]> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('edit.ways-in'))`;
  const before = await doors(tx);
  await change();
  const { refused, lockedOut } = lockOutOf(before, await doors(tx));
  // A register that was closed already is not kept from being opened step by step.
  if (refused && refused !== lockOutOf(before, before).refused) {
    throw new Refusal("locks-out", sentences[refused], [{ path: [refused], message: sentences[refused] }]);
  }
  return lockedOut;
}
