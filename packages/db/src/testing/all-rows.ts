/** What tests of whole doors need: the name of every column, and one hash over every row. */
import { Prisma } from "../generated/prisma/client.ts";
import type { Query } from "../on-server.ts";

/** The columns of all models, as the client calls them. */
export const modelColumns: readonly string[] = [
  ...new Set(
    Object.entries(Prisma)
      .filter(([name]) => name.endsWith("ScalarFieldEnum"))
      .flatMap(([, columns]) => Object.keys(columns as object)),
  ),
];

/** One hash over every row of every table, for "nothing was written". */
export async function hashOfAllRows(query: Query): Promise<string> {
  const tables = await query(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('edit', 'pub') ORDER BY 1",
  );
  if (tables.length === 0) throw new Error("There is no table to read.");
  const hashes = tables.map(
    ({ name }) =>
      `SELECT '${name}' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS h FROM ${name} AS t`,
  );
  const [row] = await query(
    `SELECT md5(string_agg(h, '|' ORDER BY h)) AS hash FROM (${hashes.join(" UNION ALL ")}) AS a`,
  );
  return String(row?.hash);
}
