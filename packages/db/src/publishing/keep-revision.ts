/** Keeps a snapshot of a record: what is published, handed in for review, scheduled or shown to a guest. */
import type { Document } from "@entente/domain/record/document";
import type { Transaction } from "../clients.ts";

export type KeptRevision = { readonly id: string; readonly number: number };

/** Keeps the document under the next number. Whoever calls holds the record. */
export async function keepRevision(
  tx: Transaction,
  recordId: string,
  document: Document,
  createdBy: string,
): Promise<KeptRevision> {
  const [kept] = await tx.$queryRaw<KeptRevision[]>`
    INSERT INTO edit.revision (record_id, number, schema_version, content, created_by)
    SELECT ${recordId}::uuid, coalesce(max(number), 0) + 1, ${document.schemaVersion},
      ${JSON.stringify(document)}::jsonb, ${createdBy}::uuid
    FROM edit.revision WHERE record_id = ${recordId}::uuid
    RETURNING id, number`;
  if (!kept) throw new Error("No revision was kept.");
  return kept;
}
