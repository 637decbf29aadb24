/** The names under which a record can be found, taken from what is public of it. The institute has none. */
import { Prisma } from "../generated/prisma/client.ts";

/** The names, from `live`, which has record_id, kind, part and payload. */
export function namesFrom(live: string): Prisma.Sql {
  const facts = Prisma.raw(`${live} WHERE part = 'shared' AND kind <> 'institute'`);
  return Prisma.sql`
    SELECT record_id, kind, language, sort, name, pub.fold(name) AS folded FROM (
      SELECT record_id, kind, NULL AS language, 'title' AS sort, payload ->> 'name' AS name
      FROM ${facts} AND kind = 'person'
      UNION ALL
      SELECT record_id, kind, each.key, 'title', each.value
      FROM (SELECT * FROM ${facts} AND kind = 'unit') AS told, jsonb_each_text(told.payload -> 'name') AS each
      UNION ALL
      SELECT record_id, kind, part, 'title', payload ->> 'title' FROM ${Prisma.raw(live)}
      WHERE part <> 'shared' AND kind IN ('entry', 'page')
      UNION ALL
      SELECT record_id, kind, NULL, 'acronym', payload ->> 'acronym' FROM ${facts}
      UNION ALL
      SELECT record_id, kind, NULL, 'alias', alias FROM (SELECT * FROM ${facts}) AS told,
        jsonb_array_elements_text(CASE jsonb_typeof(payload -> 'aliases') WHEN 'array' THEN payload -> 'aliases' END)
          AS alias
      UNION ALL
      SELECT record_id, kind, each.key, 'official-title', each.value FROM (SELECT * FROM ${facts}) AS told,
        jsonb_each_text(CASE jsonb_typeof(payload -> 'officialTitles')
                        WHEN 'object' THEN payload -> 'officialTitles' END) AS each) AS found
    WHERE btrim(name) <> ''`;
}

/** Writes the names of the records in `live`, which have none. */
export const fillingNames: Prisma.Sql = Prisma.sql`
  INSERT INTO pub.name (record_id, kind, language, sort, name, folded) ${namesFrom("live")}`;
