/**
 * What a search reads of a record, in one row. Its words stand in each language as that language reads them, weighted:
 * names (A), the places that its facts name (B), its summary (C), its text (D). Units, persons, topics and areas stand
 * there by id or key and are found by their names when somebody asks, so publishing a unit under another name moves
 * one row and not those of all entries that it answers for.
 */
import { type Language, languages } from "@entente/domain/languages";
import type { Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { livePart, type Which } from "./live-part.ts";

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

/** Names that a row of `names` calls a record by, each once. */
const called = Prisma.raw(
  "ARRAY(SELECT DISTINCT n.folded FROM pub.name AS n WHERE n.record_id = f.record_id ORDER BY n.folded)",
);

/** The places and bodies that the facts of an entry name in a language, and organisations that hold posts. */
const places = (language: Language) =>
  Prisma.raw(
    `concat_ws(' ', ${["adoptedAt", "depositary", "secretariat", "secretariatSeat", "legalForm"]
      .map((field) => `f.payload -> '${field}' ->> '${language}'`)
      .join(", ")}, f.payload #>> '{assignment,0,organisation}')`,
  );

/** Every word of a text but the title and the summary, those of its rows among them. */
const body = Prisma.raw(`(SELECT string_agg(said #>> '{}', ' ') FROM
  jsonb_path_query(t.payload - 'title' - 'summary', 'strict $.** ? (@.type() == "string")') AS said)`);

function vector(language: Language): Prisma.Sql {
  const words = (weight: string, text: Prisma.Sql) => Prisma.sql`
    setweight(to_tsvector(${Prisma.raw(`'pub.${language}'::regconfig`)}, pub.plain_words(coalesce(${text}, ''))),
              ${Prisma.raw(`'${weight}'`)})`;
  const own = Prisma.raw(`FROM live AS t WHERE t.record_id = f.record_id AND t.part = '${language}'`);
  return Prisma.sql`
    ${words("A", Prisma.raw("array_to_string(n.names, ' , ')"))} || ${words("B", places(language))}
    || ${words("C", Prisma.sql`(SELECT t.payload ->> 'summary' ${own})`)}
    || ${words("D", Prisma.sql`(SELECT ${body} ${own})`)}`;
}

/** By what a list in a language sorts it: its name there, or the first that it has. */
const sortName = (language: Language) =>
  Prisma.raw(`'${language}', pub.fold(coalesce(f.payload ->> 'sortName', f.payload #>> '{name,${language}}',
    (SELECT t.payload ->> 'title' FROM live AS t WHERE t.record_id = f.record_id AND t.payload ? 'title'
     ORDER BY t.part = '${language}' DESC, t.part LIMIT 1), f.payload ->> 'acronym', f.payload ->> 'slug'))`);

/** Writes the rows of records that have none. Their names must be written. */
export async function writeSearch(tx: Transaction, which: Which): Promise<void> {
  await tx.$executeRaw`
    WITH live AS MATERIALIZED (${livePart(which)})
    INSERT INTO pub.search (record_id, kind, sort_names, acronym, called, en, fr, nl, de, facets, parties, answers,
                            adopted_on, begins_on, ends_on, changed_at)
    SELECT f.record_id, ${kind}, jsonb_build_object(${Prisma.join(languages.map(sortName))}),
           pub.fold(f.payload ->> 'acronym'), ${called},
           ${Prisma.join((["en", "fr", "nl", "de"] as const).map(vector))},
           ARRAY(${facets} ORDER BY 1),
           ARRAY(SELECT DISTINCT ${inRows("participation", "party")} ORDER BY 1),
           ARRAY(SELECT a.id::uuid FROM (${answers}) AS a (id) WHERE a.id IS NOT NULL ORDER BY a.id),
           f.payload ->> 'adoptedOn', coalesce(f.payload ->> 'inForceOn', f.payload ->> 'foundedOn'),
           f.payload ->> 'endedOn',
           (SELECT coalesce(max(p.live_from) FILTER (WHERE NOT p.minor), min(p.live_from))
            FROM edit.publication AS p WHERE p.record_id = f.record_id)
    FROM live AS f
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT DISTINCT n.name FROM pub.name AS n WHERE n.record_id = f.record_id
                                     ORDER BY n.name) AS names) AS n
    WHERE f.part = 'shared' AND f.kind <> 'institute'`;
}
