/**
 * One statement finds what matches, counts it by every facet and answers one page of ids. A facet counts what the other
 * facets leave: so a record that fails one facet alone is kept for the counts of that facet.
 */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import type { FacetKey } from "../asked.ts";
import type { AskedTerm } from "./called.ts";

type Sql = ReturnType<typeof sql>;

/** Above this, the words of the names decide alone which comes first: to weigh all words of so many takes too long. */
export const mostWeighed = 1000;

export type Wanted = {
  readonly language: Language;
  readonly terms: readonly AskedTerm[];
  /** Records whose acronym begins as the query, where that is one word. */
  readonly acronyms: readonly string[];
  /** Records that are called as the query, and how much that says. */
  readonly named: ReadonlyMap<string, number>;
  /** The values of every facet that narrows, with the ids of records in place of their addresses. */
  readonly facets: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  /** What the acts of the chosen countries make of them, by record. */
  readonly statuses: ReadonlyMap<string, readonly string[]> | null;
  readonly inForceOn: string | null;
  readonly sort: "relevance" | "name" | "adopted" | "changed";
  readonly skip: number;
  readonly take: number;
};

export type Matching = {
  readonly total: number;
  readonly ids: readonly string[];
  /** By facet and value: "kind:treaty". */
  readonly counts: Readonly<Record<string, number>>;
};

const columns: Readonly<Record<Language, Sql>> = {
  en: sql`s.en`,
  fr: sql`s.fr`,
  nl: sql`s.nl`,
  de: sql`s.de`,
};

const all = (conditions: readonly Sql[]) =>
  conditions.length > 0 ? joined([...conditions], " AND ") : sql`true`;

/** What a term says that has other ways to be found than by the words of the record. */
function conditionOf(term: AskedTerm, words: Sql, acronyms: readonly string[]): Sql {
  const ways = [
    ...(term.question === "" ? [] : [sql`${words} @@ ${term.question}::tsquery`]),
    ...(term.answers.length > 0 ? [sql`s.answers && ${term.answers}::uuid[]`] : []),
    ...(term.facets.length > 0 ? [sql`s.facets && ${term.facets}::text[]`] : []),
    ...(acronyms.length > 0 ? [sql`s.record_id = ANY(${acronyms}::uuid[])`] : []),
  ];
  const any = ways.length > 0 ? sql`(${joined(ways, " OR ")})` : sql`false`;
  return term.without ? sql`NOT ${any}` : any;
}

/** Whether a term demands anything. A stop word among others does not. */
export const saysSomething = ({ question, answers, facets }: AskedTerm): boolean =>
  question !== "" || answers.length > 0 || facets.length > 0;

/** What the terms demand. */
function matches({ terms, acronyms, language }: Wanted): Sql {
  const says = terms.filter(saysSomething);
  const asked = says.length > 0 || acronyms.length > 0 ? says : terms;
  if (asked.length === 0)
    return acronyms.length > 0 ? sql`s.record_id = ANY(${acronyms}::uuid[])` : sql`true`;
  const plain = asked.filter(
    (term) => term.answers.length === 0 && term.facets.length === 0 && term.question !== "",
  );
  const alone = asked.length === 1 ? acronyms : [];
  if (plain.length === asked.length && alone.length === 0) {
    const question = plain
      .map(({ question: one, without }) => (without ? `!(${one})` : `(${one})`))
      .join(" & ");
    return sql`${columns[language]} @@ ${question}::tsquery`;
  }
  return all(asked.map((term) => conditionOf(term, columns[language], alone)));
}

function fails(facet: string, values: readonly string[]): Sql {
  if (facet === "country") return sql`CASE WHEN NOT s.parties && ${values}::text[] THEN 'country' END`;
  const tagged = values.map((value) => `${facet}:${value}`);
  return facet === "status"
    ? sql`CASE WHEN NOT coalesce(st.tagged && ${tagged}::text[], false) THEN 'status' END`
    : sql`CASE WHEN NOT s.facets && ${tagged}::text[] THEN ${facet} END`;
}

function score({ terms, language }: Wanted): Sql {
  const found = terms.filter(({ without, question }) => !without && question !== "");
  const question = found.map(({ question: one }) => `(${one})`).join(" | ");
  const others = terms.filter(({ without }) => !without).flatMap(({ answers }) => answers);
  return sql`(coalesce(named.worth, 0)
    + CASE WHEN (SELECT n FROM total) > ${mostWeighed} THEN 0
           ELSE ts_rank('{0.05, 0.2, 0.4, 1}', ${columns[language]}, ${question}::tsquery) END
    + CASE WHEN s.answers && ${others}::uuid[] THEN 0.3 ELSE 0 END)`;
}

function order(wanted: Wanted): Sql {
  const name = sql`s.sort_names ->> ${wanted.language} COLLATE "C", s.record_id`;
  if (wanted.sort === "adopted") return sql`s.adopted_on DESC NULLS LAST, ${name}`;
  if (wanted.sort === "changed") return sql`s.changed_at DESC, ${name}`;
  return wanted.sort === "name" || wanted.terms.length === 0 ? name : sql`${score(wanted)} DESC, ${name}`;
}

const statusRows = (statuses: Wanted["statuses"]) =>
  [...(statuses ?? [])].map(([id, values]) => ({ id, tagged: values.map((value) => `status:${value}`) }));

/** What matches, counted, and one page of it. */
export async function matching(db: PublicClient, wanted: Wanted): Promise<Matching> {
  const { statuses, inForceOn: on } = wanted;
  const chosen = Object.entries(wanted.facets).filter(([, values]) => values.length > 0);
  const failed =
    chosen.length > 0
      ? sql`nullif(concat_ws(',', ${joined(chosen.map(([facet, values]) => fails(facet, values)))}), '')`
      : sql`NULL::text`;
  const inBeing = on ? sql`s.begins_on <= ${on} AND (s.ends_on IS NULL OR s.ends_on > ${on})` : sql`true`;
  const standing = statuses
    ? sql`LEFT JOIN jsonb_to_recordset(${JSON.stringify(statusRows(statuses))}::jsonb) AS st (id uuid, tagged text[])
            ON st.id = s.record_id`
    : sql``;
  const facets = statuses ? sql`s.facets || coalesce(st.tagged, '{}')` : sql`s.facets`;
  const [row] = await db.$queryRaw<Matching[]>`
    WITH matched AS MATERIALIZED (
      SELECT s.record_id, ${facets} AS facets, s.parties, ${failed} AS failed
      FROM pub.search AS s ${standing} WHERE ${matches(wanted)} AND ${inBeing}),
    total AS MATERIALIZED (SELECT count(*)::int AS n FROM matched WHERE failed IS NULL),
    page AS (
      SELECT s.record_id, row_number() OVER (ORDER BY ${order(wanted)}) AS place
      FROM matched AS m JOIN pub.search AS s USING (record_id)
      LEFT JOIN unnest(${[...wanted.named.keys()]}::uuid[], ${[...wanted.named.values()]}::float8[]) AS named (id, worth)
        ON named.id = s.record_id
      WHERE m.failed IS NULL
      ORDER BY place OFFSET ${wanted.skip} LIMIT ${wanted.take}),
    counts AS (
      SELECT value, count(*)::int AS n FROM matched AS m, unnest(m.facets) AS value
      WHERE m.failed IS NULL OR m.failed = split_part(value, ':', 1) GROUP BY value
      UNION ALL
      SELECT 'country:' || value, count(*)::int FROM matched AS m, unnest(m.parties) AS value
      WHERE m.failed IS NULL OR m.failed = 'country' GROUP BY value)
    SELECT (SELECT n FROM total) AS total,
           ARRAY(SELECT record_id::text FROM page ORDER BY place) AS ids,
           (SELECT coalesce(jsonb_object_agg(value, n), '{}') FROM counts) AS counts`;
  return row ?? { total: 0, ids: [], counts: {} };
}
