/** The first of many records by name: as many as a page lists, with how many there are. */
import type { PublicClient } from "@entente/db/clients";
import type { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";

type Sql = ReturnType<typeof sql>;

type First = { readonly total: number; readonly ids: readonly string[] };

/**
 * In the order in which lists in that language stand.
 * @param records a statement that answers their ids as `record_id`
 */
export async function firstByName(
  db: PublicClient,
  language: Language,
  records: Sql,
  take: number,
): Promise<First> {
  const [row] = await db.$queryRaw<First[]>`
    WITH named AS MATERIALIZED (
      SELECT s.record_id, s.sort_names ->> ${language} AS name
      FROM (SELECT DISTINCT record_id FROM (${records}) AS r) AS wanted JOIN pub.search AS s USING (record_id))
    SELECT (SELECT count(*)::int FROM named) AS total,
           ARRAY(SELECT record_id::text FROM named ORDER BY name COLLATE "C", record_id LIMIT ${take}) AS ids`;
  return row ?? { total: 0, ids: [] };
}
