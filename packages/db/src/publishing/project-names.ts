/** The names under which a record can be found, taken from what is public of it. The institute has none. */
import type { Transaction } from "../clients.ts";
import { livePart, type Which } from "./live-part.ts";

/** Writes the names of records that have none. */
export async function writeNames(tx: Transaction, which: Which): Promise<void> {
  await tx.$executeRaw`
    WITH live AS (${livePart(which)}),
    facts AS (SELECT record_id, kind, payload FROM live WHERE part = 'shared' AND kind <> 'institute'),
    found (record_id, kind, language, sort, name) AS (
      SELECT record_id, kind, NULL, 'title', payload ->> 'name' FROM facts WHERE kind = 'person'
      UNION ALL
      SELECT record_id, kind, each.key, 'title', each.value
      FROM facts, jsonb_each_text(CASE kind WHEN 'unit' THEN payload -> 'name' END) AS each
      UNION ALL
      SELECT record_id, kind, part, 'title', payload ->> 'title' FROM live
      WHERE part <> 'shared' AND kind IN ('entry', 'page')
      UNION ALL
      SELECT record_id, kind, NULL, 'acronym', payload ->> 'acronym' FROM facts
      UNION ALL
      SELECT record_id, kind, NULL, 'alias', alias FROM facts,
        jsonb_array_elements_text(CASE jsonb_typeof(payload -> 'aliases') WHEN 'array' THEN payload -> 'aliases' END)
          AS alias
      UNION ALL
      SELECT record_id, kind, each.key, 'official-title', each.value FROM facts, jsonb_each_text(
        CASE jsonb_typeof(payload -> 'officialTitles') WHEN 'object' THEN payload -> 'officialTitles' END) AS each)
    INSERT INTO pub.name (record_id, kind, language, sort, name, folded)
    SELECT record_id, kind, language, sort, name, pub.fold(name) FROM found WHERE btrim(name) <> ''`;
}
