/** Reads a record back from the tables of `pub` in the form of its frozen payloads, to hold one against the other. */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields, RecordKind } from "@entente/domain/fields/field";
import { listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import type { PublicClient } from "../clients.ts";

type Values = Record<string, unknown>;
type Reader = { findMany(query: { where: Values; orderBy?: Values }): Promise<Values[]> };
type Scope = "shared" | "language";

const keys = (fields: Fields, scope: Scope) => keysOf(fields, "public", scope) as readonly string[];

const pick = (row: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

const reader = (db: PublicClient, noun: string, suffix = "") =>
  (db as unknown as Record<string, Reader>)[
    `public${noun.charAt(0).toUpperCase()}${noun.slice(1)}${suffix}`
  ] as Reader;

async function textsOf(db: PublicClient, noun: string, fields: Fields, where: Values): Promise<Values[]> {
  return keys(fields, "language").length === 0 ? [] : reader(db, noun, "Text").findMany({ where });
}

/** A text payload without the rows that hold no word, which `pub` does not keep. */
export function withoutEmptyRows(payload: unknown): unknown {
  const { rows, ...rest } = payload as Values & { rows?: Record<string, Values> };
  if (!rows) return payload;
  const filled = Object.entries(rows).filter(([, row]) => Object.values(row).some((value) => value !== null));
  return { ...rest, rows: Object.fromEntries(filled) };
}

/** The payload of each part that `pub` holds of a record. */
export async function publicPayloads(db: PublicClient, kind: RecordKind, id: string): Promise<Values> {
  const fields = recordFields[kind] as Fields;
  const [own] = await reader(db, kind).findMany({ where: { id } });
  const shared = pick(own ?? {}, keys(fields, "shared"));
  const texts: Record<string, Values> = {};
  for (const text of await textsOf(db, kind, fields, { recordId: id })) {
    texts[String(text.language)] = { ...pick(text, keys(fields, "language")), rows: {} };
  }
  for (const noun of listsOf[kind]) {
    const rowFields = listFields[noun] as Fields;
    const rows = await reader(db, noun).findMany({ where: { recordId: id }, orderBy: { rank: "asc" } });
    shared[noun] = rows.map((row) => ({ ...pick(row, keys(rowFields, "shared")), id: row.id }));
    const rowIds = rows.map((row) => row.id);
    for (const text of await textsOf(db, noun, rowFields, { rowId: { in: rowIds } })) {
      const place = texts[String(text.language)]?.rows as Record<string, Values>;
      place[String(text.rowId)] = pick(text, keys(rowFields, "language"));
    }
  }
  return { shared, ...texts };
}
