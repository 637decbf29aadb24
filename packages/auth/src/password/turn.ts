/**
 * A turn to try a password. It counts as a wrong one from the start and is given back when it was right, and turns
 * of one key are given one after the other: a hundred requests at once get no more tries than a hundred in a row.
 */
import { createHmac } from "node:crypto";
import type { StaffClient, Transaction } from "@entente/db/clients";
import { authSecret } from "../environment.ts";
import { pauses, remembered, secondsToWait } from "./pauses.ts";

type Kind = keyof typeof pauses;

/** Neither addresses nor what was typed as an e-mail address can be read back from the table. */
export const keyOf = (kind: Kind, value: string): string =>
  `${kind}:${createHmac("sha256", authSecret()).update(`${kind}:${value}`).digest("base64url")}`;

export type Turn = {
  /** The password was right: the account's wrong ones are forgotten, the address keeps its others. */
  giveBack(): Promise<void>;
};

async function mustWait(tx: Transaction, kind: Kind, key: string, now: Date): Promise<boolean> {
  const { _count: wrong, _max: last } = await tx.signInAttempt.aggregate({
    where: { key, at: { gt: new Date(now.getTime() - remembered) } },
    _count: true,
    _max: { at: true },
  });
  const sinceLast = last.at ? (now.getTime() - last.at.getTime()) / 1000 : 0;
  return secondsToWait(wrong, sinceLast, pauses[kind]) > 0;
}

/** Takes a turn, or answers null while there is a pause. Whoever asks during a pause does not make it longer. */
export async function takeTurn(
  db: StaffClient,
  who: { readonly account: string; readonly address: string },
  now: Date,
): Promise<Turn | null> {
  const keys = { account: keyOf("account", who.account), address: keyOf("address", who.address) };
  const taken = await db.$transaction(async (tx) => {
    for (const kind of ["account", "address"] as const) {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${keys[kind]}, 0))`;
      if (await mustWait(tx, kind, keys[kind], now)) return null;
    }
    await tx.signInAttempt.deleteMany({ where: { at: { lt: new Date(now.getTime() - remembered) } } });
    await tx.signInAttempt.create({ data: { key: keys.account, at: now }, select: { id: true } });
    return tx.signInAttempt.create({ data: { key: keys.address, at: now }, select: { id: true } });
  });
  if (!taken) return null;
  return {
    giveBack: async () => {
      await db.signInAttempt.deleteMany({ where: { OR: [{ key: keys.account }, { id: taken.id }] } });
    },
  };
}
