/**
 * Codes of an authenticator app (RFC 6238). The secret is kept sealed; a code of the last, this or the next half
 * minute is taken, and none twice.
 */
import { type StaffClient, staffClient, type Transaction } from "@entente/db/clients";
import { Secret, TOTP } from "otpauth";
import { renderSVG } from "uqr";
import { seal, unseal } from "../seal.ts";

const period = 30;
const sealedFor = "one-time-password";

const generator = (secret: string, label = "", issuer = "Entente") =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period, digits: 6, algorithm: "SHA1" });

/** Begins anew with a secret that counts for nothing until a code of it was right. */
export async function beginOneTimePassword(
  accountId: string,
  db: StaffClient = staffClient(),
): Promise<void> {
  const secret = seal(sealedFor, accountId, new Secret({ size: 20 }).base32);
  await db.$transaction(async (tx) => {
    await tx.oneTimePassword.deleteMany({ where: { accountId, confirmedAt: null } });
    await tx.oneTimePassword.createMany({ data: [{ accountId, secret }], skipDuplicates: true });
  });
}

export type Offered = {
  /** In groups of four, for those who type it. */
  readonly secret: string;
  readonly address: string;
  /** An image of the address, as SVG. */
  readonly svg: string;
};

/** The secret that waits for its first code, or null. */
export async function offeredSecret(
  { accountId, email }: { readonly accountId: string; readonly email: string },
  issuer: string,
  db: StaffClient = staffClient(),
): Promise<Offered | null> {
  const row = await db.oneTimePassword.findFirst({
    where: { accountId, confirmedAt: null },
    select: { secret: true },
  });
  const secret = row && unseal(sealedFor, accountId, row.secret);
  if (!secret) return null;
  const address = generator(secret, email, issuer).toString();
  return { secret: secret.replace(/.{4}(?=.)/g, "$& "), address, svg: renderSVG(address, { border: 2 }) };
}

/** The half minute that a code belongs to, or null where it is wrong. */
function stepOfCode(sealed: string, accountId: string, code: string, now: Date): bigint | null {
  const secret = unseal(sealedFor, accountId, sealed);
  if (!secret) return null;
  const delta = generator(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : BigInt(Math.floor(now.getTime() / 1000 / period) + delta);
}

/**
 * Takes a code: of an app that counts already, or the first of one that is being set up. Two that come at once, or a
 * code that was taken before, find the row moved on.
 */
export async function takeCode(
  tx: Transaction,
  accountId: string,
  code: string,
  now: Date,
  which: "confirmed" | "offered" = "confirmed",
): Promise<boolean> {
  const confirmedAt = which === "confirmed" ? { not: null } : null;
  const row = await tx.oneTimePassword.findFirst({
    where: { accountId, confirmedAt },
    select: { secret: true },
  });
  const step = row && stepOfCode(row.secret, accountId, code, now);
  if (!row || step === null) return false;
  const { count } = await tx.oneTimePassword.updateMany({
    where: {
      accountId,
      confirmedAt,
      secret: row.secret,
      OR: [{ lastStep: null }, { lastStep: { lt: step } }],
    },
    data: { lastStep: step, ...(which === "offered" ? { confirmedAt: now } : {}) },
  });
  return count === 1;
}
