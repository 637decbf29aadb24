/**
 * What a search reads of a record, in one row. Its words stand in each language as that language reads them, weighted:
 * names (A), the places that its facts name (B), its summary (C), its text (D). Units, persons, topics and areas stand
 * there by id or key and are found by their names when somebody asks, so publishing a unit under another name moves
 * one row and not those of all entries that it answers for.
 */
import { type Language, languages } from "@entente/domain/languages";
import type { Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { among, isLive, isWritten, livePart, type Which } from "./live-part.ts";
import { namesFrom } from "./project-names.ts";

/** Values of a list of strings that may be missing. */
const listed = (path: string) =>
  Prisma.raw(
    `jsonb_array_elements_text(CASE jsonb_typeof(f.payload -> '${path}') WHEN 'array' THEN f.payload -> '${path}' END)`,
  );

/** A field of every row of a list. */
const inRows = (list: string, field: string) =>
  Prisma.raw(`jsonb_path_query(f.payload, '$.${list}[*].${field}') #>> '{}'`);

const facet = (name: string, values: Prisma.Sql) =>
  Prisma.sql`SELECT ${Prisma.raw(`'${name}:'`)} || value FROM (SELECT ${values}) AS v (value) WHERE value IS NOT NULL`;

const kind = Prisma.raw("CASE f.kind WHEN 'entry' THEN f.payload ->> 'kind' ELSE f.kind END");

/** Everything that a search can be narrowed by, each value after the name of its facet. */
const facets = Prisma.join(
  [
    facet("kind", kind),
    facet("subtype", Prisma.sql`f.payload ->> 'subtype'`),
    facet("topic", listed("topics")),
    facet("area", listed("areas")),
    facet("function", inRows("involvement", "function")),
    facet("unit", inRows("involvement", "unitId")),
    facet("unit", inRows("membership", "unitId")),
    facet("unit", inRows("post", "unitId")),
    facet("unit", Prisma.sql`f.payload ->> 'unitId'`),
    facet("post", inRows("post", "type")),
    facet("role", inRows("membership", "roles[*]")),
    facet(
      "part-of",
      Prisma.raw(`jsonb_path_query(f.payload, '$.relation[*] ? (@.kind == "part-of").entryId') #>> '{}'`),
    ),
  ],
  " UNION ",
);

const answers = Prisma.join(
  [
    Prisma.sql`SELECT ${inRows("involvement", "unitId")}`,
    Prisma.sql`SELECT ${inRows("membership", "unitId")}`,
    Prisma.sql`SELECT ${inRows("post", "unitId")}`,
    Prisma.sql`SELECT ${inRows("assignment", "personId")}`,
    Prisma.sql`SELECT f.payload ->> 'unitId'`,
  ],
  " UNION ",
);

/** The places and bodies that the facts of an entry name in a language, and organisations that hold posts. */
const places = (language: Language) =>
  Prisma.raw(
    `concat_ws(' ', ${["adoptedAt", "depositary", "secretariat", "secretariatSeat", "legalForm"]
      .map((field) => `f.payload -> '${field}' ->> '${language}'`)
      .join(", ")}, f.payload #>> '{assignment,0,organisation}')`,
  );

/** A text of the record in a language; null where there is none. */
const text = (language: Language) => `t.texts -> '${language}'`;

/** Every word of a text but the title and the summary, those of its rows among them. */
const body = (language: Language) =>
  Prisma.raw(`(SELECT string_agg(said #>> '{}', ' ') FROM
  jsonb_path_query((${text(language)}) - 'title' - 'summary', 'strict $.** ? (@.type() == "string")') AS said)`);

function vector(language: Language): Prisma.Sql {
  const words = (weight: string, said: Prisma.Sql) => Prisma.sql`
    setweight(to_tsvector(${Prisma.raw(`'pub.${language}'::regconfig`)}, pub.plain_words(coalesce(${said}, ''))),
              ${Prisma.raw(`'${weight}'`)})`;
  return Prisma.sql`
    ${words("A", Prisma.raw("array_to_string(n.names, ' , ')"))} || ${words("B", places(language))}
    || ${words("C", Prisma.raw(`${text(language)} ->> 'summary'`))} || ${words("D", body(language))}`;
}

/** By what a list in a language sorts it: its name there, or the first that it has. */
function sortName(language: Language) {
  const titles = [language, ...languages].map((each) => `${text(each)} ->> 'title'`).join(", ");
  return Prisma.raw(`'${language}', pub.fold(coalesce(f.payload ->> 'sortName', f.payload #>> '{name,${language}}',
    ${titles}, f.payload ->> 'acronym', f.payload ->> 'slug'))`);
}

const vectors = Prisma.join(
  (["en", "fr", "nl", "de"] as const).map((each) => Prisma.sql`${vector(each)} AS ${Prisma.raw(each)}`),
);

/** A row from f (the facts), t (the texts), n (the names) and m (the moments) of a record. */
const row = Prisma.sql`
  SELECT f.record_id, ${kind} AS kind, jsonb_build_object(${Prisma.join(languages.map(sortName))}) AS sort_names,
         pub.fold(f.payload ->> 'acronym') AS acronym, coalesce(n.folded, '{}') AS called, ${vectors},
         ARRAY(${facets} ORDER BY 1) AS facets,
         ARRAY(SELECT DISTINCT ${inRows("participation", "party")} ORDER BY 1) AS parties,
         ARRAY(SELECT a.id::uuid FROM (${answers}) AS a (id) WHERE a.id IS NOT NULL ORDER BY a.id) AS answers,
         f.payload ->> 'adoptedOn' AS adopted_on,
         coalesce(f.payload ->> 'inForceOn', f.payload ->> 'foundedOn') AS begins_on,
         f.payload ->> 'endedOn' AS ends_on, m.changed_at::timestamptz(3) AS changed_at`;

/** The parts of one record, f and t, as its names are read from. */
const ownParts = `(SELECT f.record_id, f.kind, 'shared' AS part, f.payload
  UNION ALL SELECT f.record_id, f.kind, said.key, said.value FROM jsonb_each(t.texts) AS said) AS own`;

/** The rows that were there then, gathered record by record, so that a look-up reads one record alone. */
export const searchRowsThen = (live: string): Prisma.Sql => Prisma.sql`
  ${row} FROM ${Prisma.raw(live)} AS f
  CROSS JOIN LATERAL (
    SELECT coalesce(max(p.live_from) FILTER (WHERE NOT p.minor), min(p.live_from)) AS changed_at,
           coalesce(jsonb_object_agg(p.part, p.payload)
                    FILTER (WHERE p.part <> 'shared' AND ${isLive("p", "then")}), '{}') AS texts
    FROM edit.publication AS p
    WHERE p.record_id = f.record_id AND p.part >= '' AND ${isWritten("p", "then")}) AS t
  CROSS JOIN LATERAL (SELECT t.changed_at) AS m
  CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT name ORDER BY name) AS names, array_agg(DISTINCT folded ORDER BY folded) AS folded
    FROM (${namesFrom(ownParts)}) AS called) AS n
  WHERE f.part = 'shared' AND f.kind <> 'institute'`;

/** Writes the rows of records that have none. Their names must be written. */
export async function writeSearch(tx: Transaction, which: Which): Promise<void> {
  const own = among(which, Prisma.sql`record_id`);
  await tx.$executeRaw`
    WITH live AS MATERIALIZED (${livePart(which)}),
    -- Gathered once for all records, so that none of them reads the whole of it again.
    texts AS (SELECT record_id, jsonb_object_agg(part, payload) AS texts FROM live
              WHERE part <> 'shared' GROUP BY record_id),
    names AS (SELECT record_id, array_agg(DISTINCT name ORDER BY name) AS names,
                     array_agg(DISTINCT folded ORDER BY folded) AS folded
              FROM pub.name WHERE ${own} GROUP BY record_id),
    moments AS (SELECT record_id, coalesce(max(live_from) FILTER (WHERE NOT minor), min(live_from)) AS changed_at
                FROM edit.publication WHERE ${own} GROUP BY record_id)
    INSERT INTO pub.search (record_id, kind, sort_names, acronym, called, en, fr, nl, de, facets, parties, answers,
                            adopted_on, begins_on, ends_on, changed_at)
    ${row}
    FROM live AS f JOIN moments AS m USING (record_id)
    LEFT JOIN texts AS t USING (record_id) LEFT JOIN names AS n USING (record_id)
    WHERE f.part = 'shared' AND f.kind <> 'institute'`;
}
