/**
 * Ten codes for the day on which a phone is lost: shown once, kept as hashes, each good for one sign-in. They count
 * from the moment in which their owner says that they have kept them.
 */
import { createHmac, randomInt } from "node:crypto";
import { type StaffClient, staffClient, type Transaction } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import { z } from "zod";
import { authSecret } from "../environment.ts";
import { seal, unseal } from "../seal.ts";
import type { Who } from "../session/who-sets-up.ts";

const howMany = 10;
const half = 5;
// Without those that are read as others.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const offeredFor = 60 * 60 * 1000;

const some = (count: number) =>
  Array.from({ length: count }, () => letters.charAt(randomInt(letters.length))).join("");

const hashOf = (accountId: string, code: string): string =>
  createHmac("sha256", authSecret()).update(`recovery ${accountId} ${code}`).digest("base64url");

/** As it was shown, however it was typed: spaces, dashes and capitals do not matter. */
const plain = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Whether what was typed can be a recovery code and no code of an app. */
export const looksLikeRecoveryCode = (typed: string): boolean => plain(typed).length === 2 * half;

const offer = z.object({ codes: z.array(z.string()).length(howMany), until: z.number(), over: z.string() });

/** Names the codes that stand now, so that an old form cannot bring back what was renewed since. */
async function standing(tx: Pick<Transaction, "recoveryCode">, accountId: string): Promise<string> {
  const rows = await tx.recoveryCode.findMany({
    where: { accountId },
    orderBy: { codeHash: "asc" },
    select: { codeHash: true },
  });
  return hashOf(accountId, rows.map(({ codeHash }) => codeHash).join(" "));
}

export type OfferedCodes = { readonly codes: readonly string[]; readonly sealed: string };

/** New codes to be shown, and the same ones sealed for the form that accepts them. Nothing is kept yet. */
export async function offerCodes(
  accountId: string,
  now: Date = new Date(),
  db: StaffClient = staffClient(),
): Promise<OfferedCodes> {
  const codes = Array.from({ length: howMany }, () => `${some(half)}-${some(half)}`);
  const over = await standing(db, accountId);
  const offered = JSON.stringify({ codes, until: now.getTime() + offeredFor, over });
  return { codes, sealed: seal("recovery-codes", accountId, offered) };
}

function opened(sealed: string, accountId: string) {
  const text = unseal("recovery-codes", accountId, sealed);
  return text === null ? null : offer.parse(JSON.parse(text));
}

/** Keeps offered codes in place of those before. The same offer a second time is answered alike and does nothing. */
export async function acceptCodes(
  { accountId, sessionId }: Who,
  sealed: string,
  now: Date = new Date(),
  db: StaffClient = staffClient(),
): Promise<boolean> {
  const offered = opened(sealed, accountId);
  if (!offered || offered.until < now.getTime()) return false;
  const hashes = offered.codes.map((code) => hashOf(accountId, plain(code)));
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM edit.account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const there = await tx.recoveryCode.count({ where: { accountId, codeHash: { in: hashes } } });
    if (there === howMany) return true;
    if ((await standing(tx, accountId)) !== offered.over) return false;
    await tx.recoveryCode.deleteMany({ where: { accountId } });
    await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ accountId, codeHash })) });
    await audit(tx, { accountId, sessionId, action: "account.renew-recovery-codes" });
    return true;
  });
}

/** Uses a code up. Of two who try it at once, one is told true. */
export async function takeRecoveryCode(
  tx: Transaction,
  accountId: string,
  typed: string,
  now: Date,
): Promise<boolean> {
  const codeHash = hashOf(accountId, plain(typed));
  const { count } = await tx.recoveryCode.updateMany({
    where: { accountId, codeHash, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}
