/** Records of any kind as links: where each stands, what it is called, and its one line. One statement for all. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
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

/** The rows that a subject is made of, for a statement. */
export const subjectRows = (ids: readonly string[], reader: Language) => sql`
  SELECT e.id::text, 'entry' AS sort, e.slug, e.kind, e.acronym, e.official_titles AS "officialTitles", NULL::jsonb AS name,
    ${texts(sql`e.id`, sql`pub.entry_text`, sql`t.title`, reader)} AS texts
  FROM pub.entry AS e WHERE e.id = ANY(${ids}::uuid[])
  UNION ALL
  SELECT p.id::text, 'person', p.slug, NULL, NULL, NULL, to_jsonb(p.name), '[]'
  FROM pub.person AS p WHERE p.id = ANY(${ids}::uuid[])
  UNION ALL
  SELECT u.id::text, 'unit', u.slug, NULL, u.acronym, NULL, u.name,
    ${texts(sql`u.id`, sql`pub.unit_text`, sql`''`, reader)}
  FROM pub.unit AS u WHERE u.id = ANY(${ids}::uuid[])
  UNION ALL
  SELECT g.id::text, 'page', g.slug, NULL, NULL, NULL, NULL,
    ${texts(sql`g.id`, sql`pub.page_text`, sql`t.title`, reader)}
  FROM pub.page AS g WHERE g.id = ANY(${ids}::uuid[])`;

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
  if (asked.length === 0) return new Map();
  return subjectsFrom(await db.$queryRaw<SubjectRow[]>`${subjectRows(asked, language)}`, language);
}
