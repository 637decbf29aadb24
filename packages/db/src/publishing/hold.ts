/** Loads a record and holds it until the transaction ends, so that whoever writes it comes one after the other. */
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { unitsOf } from "@entente/domain/record/scope";
import { storedDocument } from "@entente/domain/record/stored";
import type { Transaction } from "../clients.ts";

export type Held = {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly counter: number;
  readonly document: Document;
  /** Who wrote since everything was last public. */
  readonly authors: readonly string[];
  readonly savedBy: string;
  readonly savedByName: string;
  readonly trashed: boolean;
  /** The units that the record names as it stands. */
  readonly unitIds: readonly string[];
};

type Row = Omit<Held, "recordId" | "document" | "unitIds"> & { readonly content: unknown };

export const notThere = () => new Refusal("not-found", "This record does not exist, or it is in the trash.");

/** The record with its draft, in the trash or not; null where there is no draft. */
export async function holdAny(tx: Transaction, recordId: string): Promise<Held | null> {
  // Not FOR UPDATE: other records may point at this one meanwhile. Both rows, so that both are read as they are once
  // whoever held them has finished.
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r.kind, d.counter, d.content, coalesce(d.authors, '{}') AS authors, d.saved_by AS "savedBy",
      r.trashed_at IS NOT NULL AS trashed,
      (SELECT name FROM edit.account WHERE id = d.saved_by) AS "savedByName"
    FROM edit.record AS r JOIN edit.draft AS d ON d.record_id = r.id
    WHERE r.id = ${recordId}::uuid FOR NO KEY UPDATE OF r, d`;
  if (!row) return null;
  const { content, ...rest } = row;
  const document = storedDocument(row.kind, content);
  return { ...rest, recordId, document, unitIds: unitsOf(row.kind, recordId, document.shared) };
}

/**
 * The record with its draft.
 * @throws Refusal "not-found" where there is none, or where it is in the trash
 */
export async function hold(tx: Transaction, recordId: string): Promise<Held> {
  const held = await holdAny(tx, recordId);
  if (!held || held.trashed) throw notThere();
  return held;
}
