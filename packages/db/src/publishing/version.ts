/** The register version names the state of everything public. */
import type { Transaction } from "../clients.ts";

const answered = new WeakSet<object>();

/** Moves it. Whoever listens learns of it when the transaction commits. */
export async function moveVersion(tx: Pick<Transaction, "$executeRaw">): Promise<void> {
  await tx.$executeRaw`UPDATE pub.register_version SET version = version + 1, changed_at = now()`;
}

/** Whoever gets the answer of this transaction must find what it says on every public page of every instance. */
export const tellWhenSeen = (tx: object): void => void answered.add(tx);

export const isToldWhenSeen = (tx: object): boolean => answered.has(tx);
