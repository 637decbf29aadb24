/** Makes all of `pub` anew from the ledger. It must come out the same, and the checksum says whether it did. */
import type { RecordKind } from "@entente/domain/fields/field";
import { type ListNoun, listFields, recordKinds } from "@entente/domain/record/nouns";
import type { StaffClient, Transaction } from "../clients.ts";
import { projectRecord } from "./project.ts";
import { removeAll } from "./tables.ts";

/** One hash over everything in `pub` that follows from the ledger. */
export async function checksum(db: Pick<Transaction, "$queryRaw">): Promise<string> {
  const [row] = await db.$queryRaw<{ checksum: string }[]>`SELECT pub.checksum() AS checksum`;
  return row?.checksum ?? "";
}

async function empty(tx: Transaction) {
  const lists = Object.keys(listFields) as ListNoun[];
  for (const noun of [...lists, ...recordKinds]) await removeAll(tx, noun);
  await tx.publicPart.deleteMany();
  await tx.publicChange.deleteMany();
  await tx.publicName.deleteMany();
  await tx.publicRedirect.deleteMany();
}

/** Rebuilds everything in one transaction; readers see the old tables until it ends. */
export async function rebuild(db: StaffClient): Promise<{ records: number; before: string; after: string }> {
  return db.$transaction(
    async (tx) => {
      const before = await checksum(tx);
      await empty(tx);
      const records = await tx.record.findMany({
        where: { publications: { some: {} } },
        orderBy: { id: "asc" },
      });
      for (const { id, kind } of records) await projectRecord(tx, kind as RecordKind, id);
      return { records: records.length, before, after: await checksum(tx) };
    },
    { timeout: 300_000 },
  );
}
