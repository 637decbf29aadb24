/**
 * The rows that the tables of `pub` get from the ledger. They follow the declared fields: a column is named after its
 * field, and the table itself says which type each value has.
 */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields, RecordKind } from "@entente/domain/fields/field";
import { type ListNoun, listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import { Prisma } from "../generated/prisma/client.ts";
import { snake } from "../snake.ts";

type Scope = "shared" | "language";

/** The rows of one table: the value of each column, and where they come from. */
export type TableRows = {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly from: string;
  readonly where: string;
};

const publicKeys = (fields: Fields, scope: Scope) => keysOf(fields, "public", scope) as readonly string[];

/** Nouns and fields are closed lists of the domain, so their names can stand in a statement. */
const named = (table: string) => `pub."${table}"`;

/**
 * Rows of a table from JSON values, whatever their columns' types. What a row is looked up by stands beside them as it
 * is, so that a look-up finds its way to an index.
 */
function rowsOf(
  table: string,
  own: Readonly<Record<string, string>>,
  values: string,
  keys: readonly string[],
  source: { readonly from: string; readonly where: string },
): TableRows {
  const pairs = keys.map((key) => `'${snake(key)}', ${values} -> '${key}'`);
  const made = `jsonb_populate_record(NULL::${named(table)}, jsonb_build_object(${pairs.join(", ")})) AS made`;
  return {
    table,
    columns: { ...Object.fromEntries(keys.map((key) => [snake(key), `made."${snake(key)}"`])), ...own },
    from: `${source.from} CROSS JOIN LATERAL ${made}`,
    where: source.where,
  };
}

function ownTables(kind: RecordKind, live: string): TableRows[] {
  const fields: Fields = recordFields[kind];
  const texts = publicKeys(fields, "language");
  const of = (parts: string) => ({ from: `${live} AS l`, where: `l.kind = '${kind}' AND l.part ${parts}` });
  const own = { id: "l.record_id", slug: "l.slug" };
  const ownText = { record_id: "l.record_id", language: "l.part" };
  return [
    rowsOf(kind, own, "l.payload", publicKeys(fields, "shared"), of("= 'shared'")),
    ...(texts.length > 0 ? [rowsOf(`${kind}_text`, ownText, "l.payload", texts, of("<> 'shared'"))] : []),
  ];
}

/** The rows of a list, and their text. A row without a word in a language has no text in it. */
function listTables(noun: ListNoun, live: string): TableRows[] {
  const fields: Fields = listFields[noun];
  const texts = publicKeys(fields, "language");
  const rows = `${live} AS s CROSS JOIN LATERAL jsonb_array_elements(s.payload -> '${noun}') WITH ORDINALITY AS e (row, rank)`;
  const id = "(e.row ->> 'id')::uuid";
  const own = { id, record_id: "s.record_id", rank: "(e.rank - 1)::int" };
  const inLanguages = `${rows} JOIN ${live} AS l ON l.record_id = s.record_id AND l.part <> 'shared'
    CROSS JOIN LATERAL (SELECT l.payload -> 'rows' -> (e.row ->> 'id')) AS t (values)`;
  const filled = `coalesce(${texts.map((key) => `t.values ->> '${key}'`).join(", ")}) IS NOT NULL`;
  const text = { from: inLanguages, where: `s.part = 'shared' AND ${filled}` };
  return [
    rowsOf(noun, own, "e.row", publicKeys(fields, "shared"), { from: rows, where: "s.part = 'shared'" }),
    ...(texts.length > 0
      ? [rowsOf(`${noun}_text`, { row_id: id, language: "l.part" }, "t.values", texts, text)]
      : []),
  ];
}

const kinds = Object.keys(recordFields) as RecordKind[];
export const everyKind: readonly RecordKind[] = kinds;

/** The rows of every table, each table once, from `live`, which has record_id, kind, part, slug and payload. */
export const everyTable = (live: string): TableRows[] => [
  ...kinds.flatMap((kind) => ownTables(kind, live)),
  ...(Object.keys(listFields) as ListNoun[]).flatMap((noun) => listTables(noun, live)),
];

const quoted = (columns: TableRows["columns"]) => Object.keys(columns).map((name) => `"${name}"`);

/** The rows as a question. */
export const selected = ({ columns, from, where }: TableRows): string =>
  `SELECT ${Object.entries(columns)
    .map(([name, value]) => `${value} AS "${name}"`)
    .join(", ")} FROM ${from} WHERE ${where}`;

/** What fills the tables of a kind of record from `live`, which holds that kind alone. */
export const fillingOf = (kind: RecordKind): Prisma.Sql[] =>
  [...ownTables(kind, "live"), ...listsOf[kind].flatMap((noun) => listTables(noun, "live"))].map((rows) =>
    Prisma.raw(`INSERT INTO ${named(rows.table)} (${quoted(rows.columns).join(", ")}) ${selected(rows)}`),
  );

/** What takes the records with these ids out of the tables of a kind; texts go with their rows. */
export function emptyingOf(kind: RecordKind, ids: Prisma.Sql): Prisma.Sql[] {
  const lists = listsOf[kind].map(
    (noun) => Prisma.sql`DELETE FROM ${Prisma.raw(named(noun))} WHERE record_id IN (${ids})`,
  );
  return [...lists, Prisma.sql`DELETE FROM ${Prisma.raw(named(kind))} WHERE id IN (${ids})`];
}

/** What empties every table. */
export const emptyingAll = (): Prisma.Sql[] =>
  [...Object.keys(listFields), ...kinds].map((noun) => Prisma.raw(`DELETE FROM ${named(noun)}`));
