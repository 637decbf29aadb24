/**
 * The statements that fill the tables of `pub` from the ledger. They follow the declared fields: a column is named
 * after its field, and the table itself says which type each value has.
 */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields, RecordKind } from "@entente/domain/fields/field";
import { type ListNoun, listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import { Prisma } from "../generated/prisma/client.ts";

type Scope = "shared" | "language";
type Noun = RecordKind | ListNoun;

/** `sourceUrl` is kept in `source_url`. */
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const publicKeys = (fields: Fields, scope: Scope) => keysOf(fields, "public", scope) as readonly string[];

/** Nouns and fields are closed lists of the domain, so their names can stand in a statement. */
const table = (noun: Noun, suffix: "" | "_text" = "") => `pub."${noun}${suffix}"`;

/** One row of a table from JSON values, whatever their columns' types. */
function rowOf(into: string, values: string, keys: readonly string[], own: Readonly<Record<string, string>>) {
  const pairs = [
    ...Object.entries(own).map(([column, value]) => `'${column}', ${value}`),
    ...keys.map((key) => `'${snake(key)}', ${values} -> '${key}'`),
  ];
  return `jsonb_populate_record(NULL::${into}, jsonb_build_object(${pairs.join(", ")})) AS made`;
}

const insert = (into: string, from: string, row: string, where = "true") =>
  `INSERT INTO ${into} SELECT made.* FROM ${from} CROSS JOIN LATERAL ${row} WHERE ${where}`;

function ownTables(kind: RecordKind): string[] {
  const fields: Fields = recordFields[kind];
  const texts = publicKeys(fields, "language");
  const [into, intoText] = [table(kind), table(kind, "_text")];
  const shared = rowOf(into, "l.payload", publicKeys(fields, "shared"), { id: "l.record_id" });
  const text = rowOf(intoText, "l.payload", texts, { record_id: "l.record_id", language: "l.part" });
  return [
    insert(into, "live AS l", shared, `l.kind = '${kind}' AND l.part = 'shared'`),
    ...(texts.length > 0
      ? [insert(intoText, "live AS l", text, `l.kind = '${kind}' AND l.part <> 'shared'`)]
      : []),
  ];
}

/** The rows of a list, and their text. A row without a word in a language has no text in it. */
function listTables(noun: ListNoun): string[] {
  const fields: Fields = listFields[noun];
  const texts = publicKeys(fields, "language");
  const [into, intoText] = [table(noun), table(noun, "_text")];
  const rows = `live AS s CROSS JOIN LATERAL jsonb_array_elements(s.payload -> '${noun}') WITH ORDINALITY AS e (row, rank)`;
  const own = { id: "e.row -> 'id'", record_id: "s.record_id", rank: "e.rank - 1" };
  const shared = rowOf(into, "e.row", publicKeys(fields, "shared"), own);
  const text = rowOf(intoText, "t.values", texts, { row_id: "e.row -> 'id'", language: "l.part" });
  const inLanguages = `${rows} JOIN live AS l ON l.record_id = s.record_id AND l.part <> 'shared'
    CROSS JOIN LATERAL (SELECT l.payload -> 'rows' -> (e.row ->> 'id')) AS t (values)`;
  const filled = `coalesce(${texts.map((key) => `t.values ->> '${key}'`).join(", ")}) IS NOT NULL`;
  return [
    insert(into, rows, shared, "s.part = 'shared'"),
    ...(texts.length > 0 ? [insert(intoText, inLanguages, text, `s.part = 'shared' AND ${filled}`)] : []),
  ];
}

const raw = (statements: readonly string[]) => statements.map((statement) => Prisma.raw(statement));

/** What fills the tables of a kind of record from `live`, which has record_id, kind, part and payload. */
export const fillingOf = (kind: RecordKind): Prisma.Sql[] =>
  raw([...ownTables(kind), ...listsOf[kind].flatMap(listTables)]);

const kinds = Object.keys(recordFields) as RecordKind[];

/** What takes the records with these ids out of the tables of a kind; texts go with their rows. */
export function emptyingOf(kind: RecordKind, ids: Prisma.Sql): Prisma.Sql[] {
  const lists = listsOf[kind].map(
    (noun) => Prisma.sql`DELETE FROM ${Prisma.raw(table(noun))} WHERE record_id IN (${ids})`,
  );
  return [...lists, Prisma.sql`DELETE FROM ${Prisma.raw(table(kind))} WHERE id IN (${ids})`];
}

/** What empties every table. */
export const emptyingAll = (): Prisma.Sql[] =>
  raw([...Object.keys(listFields), ...kinds].map((noun) => `DELETE FROM ${table(noun as Noun)}`));

export const everyKind: readonly RecordKind[] = kinds;
