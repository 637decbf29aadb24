/** Records of any kind as links: where each stands, what it is called, and its one line. One statement for all. */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import type { EntryKind } from "@entente/domain/vocabulary/entry-kinds";
import type { Ids } from "../queries.ts";
import { entrySegment, pageSegment, personSegment, unitSegment } from "../segments.ts";
import type { Words } from "../view.ts";
import { readersText, titleOf } from "../words.ts";

export type Subject = {
  readonly kind: "entry" | "person" | "unit" | "page";
  readonly segment: string;
  readonly slug: string;
  readonly name: Words;
  readonly summary: Words | null;
};

type Sql = ReturnType<typeof sql>;
type Text = { readonly language: string; readonly title: string; readonly summary: string | null };

export type SubjectRow = {
  readonly id: string;
  readonly sort: Subject["kind"];
  readonly slug: string;
  /** Of an entry alone. */
  readonly kind: EntryKind | null;
  readonly acronym: string | null;
  readonly officialTitles: unknown;
  /** Of a person as it is, of a unit in every language. */
  readonly name: string | Readonly<Record<Language, string>> | null;
  readonly texts: readonly Text[];
};

/** The texts of a record as JSON: the one in the reader's language, or all of them where there is none. */
const texts = (own: Sql, table: Sql, title: Sql, reader: Language) => sql`coalesce(
    (SELECT json_build_array(json_build_object('language', t.language, 'title', ${title}, 'summary', t.summary))
     FROM ${table} AS t WHERE t.record_id = ${own} AND t.language = ${reader}),
    (SELECT json_agg(json_build_object('language', t.language, 'title', ${title}, 'summary', t.summary))
     FROM ${table} AS t WHERE t.record_id = ${own}), '[]')`;

type Rows = (ids: readonly string[], reader: Language) => Sql;

const rowsOf: Readonly<Record<Subject["kind"], Rows>> = {
  entry: (ids, reader) => sql`
    SELECT e.id::text AS id, 'entry' AS sort, e.slug AS slug, e.kind AS kind, e.acronym AS acronym,
      e.official_titles AS "officialTitles", NULL::jsonb AS name,
      ${texts(sql`e.id`, sql`pub.entry_text`, sql`t.title`, reader)} AS texts
    FROM pub.entry AS e WHERE e.id = ANY(${ids}::uuid[])`,
  person: (ids) => sql`
    SELECT p.id::text AS id, 'person' AS sort, p.slug AS slug, NULL AS kind, NULL AS acronym,
      NULL::jsonb AS "officialTitles", to_jsonb(p.name) AS name, '[]'::json AS texts
    FROM pub.person AS p WHERE p.id = ANY(${ids}::uuid[])`,
  unit: (ids, reader) => sql`
    SELECT u.id::text AS id, 'unit' AS sort, u.slug AS slug, NULL AS kind, u.acronym AS acronym,
      NULL::jsonb AS "officialTitles", u.name AS name,
      ${texts(sql`u.id`, sql`pub.unit_text`, sql`''`, reader)} AS texts
    FROM pub.unit AS u WHERE u.id = ANY(${ids}::uuid[])`,
  page: (ids, reader) => sql`
    SELECT g.id::text AS id, 'page' AS sort, g.slug AS slug, NULL AS kind, NULL AS acronym,
      NULL::jsonb AS "officialTitles", NULL::jsonb AS name,
      ${texts(sql`g.id`, sql`pub.page_text`, sql`t.title`, reader)} AS texts
    FROM pub.page AS g WHERE g.id = ANY(${ids}::uuid[])`,
};

const kinds = Object.keys(rowsOf) as Subject["kind"][];

/**
 * The rows that subjects are made of, for a statement.
 * @param ids by what the records may be; each kind without any spares the database a table
 * @returns null where there are no ids at all
 */
export function subjectRows(
  ids: Readonly<Record<Subject["kind"], readonly string[]>>,
  reader: Language,
): Sql | null {
  const asked = kinds.filter((kind) => ids[kind].length > 0);
  return asked.length > 0
    ? joined(
        asked.map((kind) => rowsOf[kind](ids[kind], reader)),
        " UNION ALL ",
      )
    : null;
}

const segments = { person: personSegment, unit: unitSegment, page: pageSegment } as const;

function subjectOf(row: SubjectRow, reader: Language): Subject {
  const { sort, slug, kind, name, texts } = row;
  const segment =
    kind === null || sort !== "entry" ? segments[sort as keyof typeof segments] : entrySegment({ kind });
  // What a unit does is told in the reader's language or not at all: its name is in every language.
  const told =
    sort === "unit" ? texts.find(({ language }) => language === reader) : readersText(texts, reader);
  const summary = told?.summary ? { text: told.summary, language: told.language as Language } : null;
  const own = typeof name === "string" ? name : name?.[reader];
  return {
    kind: sort,
    segment,
    slug,
    name: own === undefined ? titleOf(row, reader) : { text: own, language: reader },
    summary,
  };
}

/** What the rows say in the reader's language, by id. */
export const subjectsFrom = (rows: readonly SubjectRow[], reader: Language): Map<string, Subject> =>
  new Map(rows.map((row) => [row.id, subjectOf(row, reader)]));

/** Those of the records that are public and have a page, by id. */
export async function subjectsOf(
  db: PublicClient,
  language: Language,
  ids: Ids,
): Promise<Map<string, Subject>> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  const rows = subjectRows({ entry: asked, person: asked, unit: asked, page: asked }, language);
  return rows ? subjectsFrom(await db.$queryRaw<SubjectRow[]>`${rows}`, language) : new Map();
}
