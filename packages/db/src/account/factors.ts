/** What proves a person beside their password: passkeys, an authenticator app, and codes for when both are lost. */
import type { Transaction } from "../clients.ts";

type Tx = Pick<Transaction, "passkey" | "oneTimePassword" | "recoveryCode">;

export type Factors = {
  readonly passkeys: number;
  readonly oneTimePassword: boolean;
  readonly recoveryCodes: number;
};

/** What an account has. An authenticator app counts once a code of it was right. */
export async function factorsOf(tx: Tx, accountId: string): Promise<Factors> {
  const [passkeys, oneTimePasswords, recoveryCodes] = await Promise.all([
    tx.passkey.count({ where: { accountId } }),
    tx.oneTimePassword.count({ where: { accountId, confirmedAt: { not: null } } }),
    tx.recoveryCode.count({ where: { accountId, usedAt: null } }),
  ]);
  return { passkeys, oneTimePassword: oneTimePasswords > 0, recoveryCodes };
}

/** Recovery codes alone are none: they stand in for another. */
export const hasFactor = ({ passkeys, oneTimePassword }: Factors): boolean => passkeys > 0 || oneTimePassword;

/**
 * Once the last one is removed, recovery codes have nothing left that they stand in for, and no session has proved one:
 * where the register demands it, the next request leads to setting one up. What a provider of single sign-on saw stays.
 */
export async function afterRemoving(tx: Tx & Pick<Transaction, "session">, accountId: string): Promise<void> {
  if (hasFactor(await factorsOf(tx, accountId))) return;
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.session.updateMany({ where: { accountId, method: { not: "sso" } }, data: { provedAt: null } });
}

/** Removes all of them, for somebody who has lost theirs. The caller ends the sessions and writes the audit line. */
export async function removeFactors(
  tx: Tx & Pick<Transaction, "session">,
  accountId: string,
): Promise<Factors> {
  const removed = await factorsOf(tx, accountId);
  await tx.passkey.deleteMany({ where: { accountId } });
  await tx.oneTimePassword.deleteMany({ where: { accountId } });
  await afterRemoving(tx, accountId);
  return removed;
}
