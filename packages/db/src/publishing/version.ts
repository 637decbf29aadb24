/** The register version names the state of everything public. */
import type { Transaction } from "../clients.ts";

/** Moves it. Whoever listens learns of it when the transaction commits. */
export async function moveVersion(tx: Pick<Transaction, "$executeRaw">): Promise<void> {
  await tx.$executeRaw`UPDATE pub.register_version SET version = version + 1, changed_at = now()`;
}
