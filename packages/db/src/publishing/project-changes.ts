/**
 * What readers are told about a record: one row for each act that published something of it with a note, and one for
 * each that withdrew something. A record that is not public has only what was withdrawn. What was published in error
 * keeps the fact that it was, and loses its words.
 */
import { Prisma } from "../generated/prisma/client.ts";
import { among, isLive, isWritten, moment, type When, type Which } from "./live-part.ts";

const inOrder = Prisma.raw("ORDER BY array_position(ARRAY['shared', 'en', 'fr', 'nl', 'de'], part)");

/** Topics, and the units that answer or stand above: by what a reader narrows changes down. */
const facets = Prisma.raw(`ARRAY(
  SELECT 'topic:' || topic FROM jsonb_array_elements_text(
    CASE jsonb_typeof(payload -> 'topics') WHEN 'array' THEN payload -> 'topics' END) AS topic
  UNION SELECT 'unit:' || (unit #>> '{}') FROM
    unnest(ARRAY['$.unitId', '$.involvement[*].unitId', '$.membership[*].unitId', '$.post[*].unitId']::jsonpath[])
      AS place, jsonb_path_query(payload, place) AS unit
  WHERE unit #>> '{}' IS NOT NULL
  UNION SELECT 'unit:' || record_id WHERE kind = 'unit' ORDER BY 1)`);

/** The rows of the records for which `of` says so, of their publications or withdrawals. */
export const changesOf = (of: (recordId: Prisma.Sql) => Prisma.Sql, when: When): Prisma.Sql => Prisma.sql`
    WITH ledger AS MATERIALIZED (
      SELECT p.record_id, p.part, p.kind, p.change_set_id, p.minor, p.note, p.payload, p.live_from, ${isLive("p", when)} AS is_live, t.at AS taken_back_at, t.stood,
        t.at IS NULL AND p.live_from = min(p.live_from) FILTER (WHERE t.at IS NULL)
          OVER (PARTITION BY p.record_id, p.part) AS begins
      FROM edit.publication AS p LEFT JOIN edit.taken_back AS t ON t.publication_id = p.id
      WHERE ${isWritten("p", when)} AND ${of(Prisma.sql`p.record_id`)}),
    -- What the record last was, whether it is public or not.
    last AS (
      SELECT record_id, is_live, payload,
        CASE kind WHEN 'entry' THEN payload ->> 'kind' ELSE kind END AS kind, ${facets} AS facets
      FROM (SELECT DISTINCT ON (record_id) * FROM ledger WHERE part = 'shared'
            ORDER BY record_id, live_from DESC) AS f),
    titles AS (
      SELECT record_id, jsonb_object_agg(part, payload -> 'title') AS names
      FROM (SELECT DISTINCT ON (record_id, part) record_id, part, payload FROM ledger
            WHERE part <> 'shared' AND taken_back_at IS NULL AND kind IN ('entry', 'page')
            ORDER BY record_id, part, live_from DESC) AS t
      GROUP BY record_id),
    told AS (
      SELECT change_set_id, record_id, min(live_from) AS at, array_agg(part ${inOrder}) AS parts,
        coalesce(array_agg(part ${inOrder}) FILTER (WHERE begins), '{}') AS begun,
        -- The note of an error may repeat it.
        CASE WHEN bool_or(stood) OR bool_and(taken_back_at IS NOT NULL) THEN NULL
             ELSE (array_agg(note ORDER BY live_from))[1] END AS note,
        max(taken_back_at) AS taken_back_at,
        coalesce(array_agg(part ${inOrder}) FILTER (WHERE taken_back_at IS NOT NULL), '{}') AS taken_back
      FROM ledger WHERE NOT minor GROUP BY change_set_id, record_id),
    withdrawn AS (
      SELECT w.change_set_id, w.record_id, min(w.at) AS at, array_agg(w.part ${inOrder}) AS parts,
        min(w.sort) AS how, (array_agg(w.explanation))[1] AS note, (array_agg(w.merged_into))[1] AS merged_into
      FROM edit.withdrawal AS w WHERE ${of(Prisma.sql`w.record_id`)}${Prisma.raw(when === "then" ? ` AND w.at <= ${moment}` : "")}
      GROUP BY w.change_set_id, w.record_id)
    SELECT t.change_set_id, record_id, 'published' AS sort, l.kind, t.at::timestamptz(3) AS at, t.parts, t.begun,
      (row_number() OVER (PARTITION BY record_id ORDER BY t.at, t.change_set_id))::int AS number,
      t.note, t.taken_back_at::timestamptz(3) AS taken_back_at, t.taken_back, NULL AS how, NULL::uuid AS merged_into,
      NULL::jsonb AS names, l.facets
    FROM told AS t JOIN last AS l USING (record_id) WHERE l.is_live
    UNION ALL
    SELECT w.change_set_id, record_id, 'withdrawn', l.kind, w.at::timestamptz(3), w.parts, '{}', NULL, w.note, NULL, '{}', w.how,
      w.merged_into,
      CASE WHEN 'shared' = ANY (w.parts) AND w.how <> 'in-error' AND l.kind <> 'person'
        THEN coalesce(n.names, CASE jsonb_typeof(l.payload -> 'name') WHEN 'object' THEN l.payload -> 'name' END) END,
      l.facets
    FROM withdrawn AS w JOIN last AS l USING (record_id) LEFT JOIN titles AS n USING (record_id)`;

/** Writes the rows of records that have none. */
export const fillingChanges = (which: Which): Prisma.Sql => Prisma.sql`
  INSERT INTO pub.change (change_set_id, record_id, sort, kind, at, parts, begun, number, note, taken_back_at,
                          taken_back, how, merged_into, names, facets)
  ${changesOf((recordId) => among(which, recordId), "now")}`;
