/** How somebody signs in: what their own page shows. */
import { type StaffClient, staffClient } from "@entente/db/clients";

export type OwnWays = {
  readonly hasPassword: boolean;
  readonly passwordChangedAt: Date | null;
  readonly app: Date | null;
  readonly recoveryCodes: number;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly createdAt: Date;
    readonly lastUsedAt: Date | null;
  }[];
  readonly identities: readonly {
    readonly issuer: string;
    readonly subject: string;
    readonly createdAt: Date;
  }[];
};

export async function ownWays(accountId: string, db: StaffClient = staffClient()): Promise<OwnWays> {
  const account = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      passwordHash: true,
      passwordChangedAt: true,
      oneTimePassword: { select: { confirmedAt: true } },
      recoveryCodes: { where: { usedAt: null }, select: { id: true } },
      passkeys: {
        orderBy: { createdAt: "asc" },
        select: { id: true, name: true, createdAt: true, lastUsedAt: true },
      },
      identities: { select: { issuer: true, subject: true, createdAt: true } },
    },
  });
  const { passwordHash, passwordChangedAt, oneTimePassword, recoveryCodes, passkeys, identities } = account;
  return {
    hasPassword: passwordHash !== null,
    passwordChangedAt,
    app: oneTimePassword?.confirmedAt ?? null,
    recoveryCodes: recoveryCodes.length,
    passkeys,
    identities,
  };
}
