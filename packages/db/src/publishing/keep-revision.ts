/** Keeps a snapshot of a record: what is published, handed in for review, scheduled or shown to a guest. */
import type { Document } from "@entente/domain/record/document";
import type { Transaction } from "../clients.ts";
import type { Prisma } from "../generated/prisma/client.ts";

export type KeptRevision = { readonly id: string; readonly number: number };

/** Adds a revision. The caller holds the record, so that numbers follow one another. */
export async function keepRevision(
  tx: Transaction,
  recordId: string,
  document: Document,
  createdBy: string,
): Promise<KeptRevision> {
  const last = await tx.revision.aggregate({ where: { recordId }, _max: { number: true } });
  return tx.revision.create({
    data: {
      recordId,
      number: (last._max.number ?? 0) + 1,
      schemaVersion: document.schemaVersion,
      content: document as unknown as Prisma.InputJsonObject,
      createdBy,
    },
    select: { id: true, number: true },
  });
}
