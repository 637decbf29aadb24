/** Makes all of `pub` anew from the ledger. It must come out the same, and the checksum says whether it did. */
import type { StaffClient, Transaction } from "../clients.ts";
import { projectAll } from "./project.ts";
import { emptyingAll } from "./tables.ts";
import { moveVersion } from "./version.ts";

/** One hash over everything in `pub` that follows from the ledger. */
export async function checksum(db: Pick<Transaction, "$queryRaw">): Promise<string> {
  const [row] = await db.$queryRaw<{ checksum: string }[]>`SELECT pub.checksum() AS checksum`;
  return row?.checksum ?? "";
}

async function empty(tx: Transaction) {
  for (const statement of emptyingAll()) await tx.$executeRaw`${statement}`;
  await tx.publicPart.deleteMany();
  await tx.publicChange.deleteMany();
  await tx.publicName.deleteMany();
  await tx.publicSearch.deleteMany();
  await tx.publicRedirect.deleteMany();
  await tx.publicWithdrawal.deleteMany();
}

/** Rebuilds everything in one transaction; readers see the old tables until it ends. */
export async function rebuild(db: StaffClient): Promise<{ records: number; before: string; after: string }> {
  return db.$transaction(
    async (tx) => {
      // Staff wait ten seconds for an answer; a large register takes longer to read whole.
      await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
      const before = await checksum(tx);
      await empty(tx);
      await projectAll(tx);
      await moveVersion(tx);
      const [live] = await tx.$queryRaw<{ records: number }[]>`
        SELECT count(DISTINCT record_id)::int AS records FROM edit.publication WHERE live_to IS NULL`;
      return { records: live?.records ?? 0, before, after: await checksum(tx) };
    },
    { timeout: 600_000 },
  );
}
