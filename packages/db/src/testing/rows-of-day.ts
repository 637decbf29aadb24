/** Everything that is public, and everything that was at a moment, in a form that can be compared. */
import { dayViews } from "../day/views.ts";
import type { Query } from "../on-server.ts";

export type Snapshot = { readonly at: string; readonly rows: Readonly<Record<string, readonly unknown[]>> };

/** What does not follow from the ledger alone: the counter of names, and the version. */
const told = (table: string) => (table === "name" ? "to_jsonb(t) - 'id'" : "to_jsonb(t)");
const tables = Object.keys(dayViews).filter((table) => table !== "register_version");

const everything = (schema: "pub" | "day") =>
  tables
    .map(
      (table) =>
        `'${table}', (SELECT coalesce(jsonb_agg(${told(table)} ORDER BY (${told(table)})::text), '[]') FROM ${schema}."${table}" AS t)`,
    )
    .join(", ");

/** What was published in error is on no day any more, so what was seen of it has nothing to be compared with. */
export async function withoutErrors(query: Query, rows: Snapshot["rows"]): Promise<Snapshot["rows"]> {
  const errors = await query(
    "SELECT DISTINCT record_id::text AS id FROM edit.withdrawal WHERE sort = 'in-error'",
  );
  const tells = (row: unknown) => errors.some(({ id }) => JSON.stringify(row).includes(String(id)));
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.filter((row) => !tells(row))]),
  );
}

/** What is public now. Nobody may publish meanwhile. */
export async function rowsNow(query: Query): Promise<Snapshot> {
  const [row] = await query(
    `SELECT clock_timestamp()::text AS at, jsonb_build_object(${everything("pub")}) AS rows`,
  );
  return row as Snapshot;
}

/** What was public at that moment, as a visitor reads it. */
export async function rowsAt(query: Query, at: string): Promise<Snapshot["rows"]> {
  await query(`SET entente.as_of = '${at}'`);
  const [row] = await query(`SELECT jsonb_build_object(${everything("day")}) AS rows`);
  return row?.rows as Snapshot["rows"];
}
