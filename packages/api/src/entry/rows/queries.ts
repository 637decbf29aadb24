/** Everything that the page of an entry shows, as the public tables hold it, in one statement. */
import type { PublicClient } from "@entente/db/clients";
import { asJson, listAsJson } from "@entente/db/json-rows";
import { sql } from "@entente/db/sql";
import { entryFields } from "@entente/domain/entry/fields";
import type { Public } from "@entente/domain/fields/derive";
import type { Language } from "@entente/domain/languages";
import type { ListNoun, listFields, listsOf } from "@entente/domain/record/nouns";
import type { Declared } from "../../shared/declared.ts";
import type { EntryRow } from "../../shared/queries.ts";
import type { PersonRef, UnitRef } from "../../shared/view.ts";

type List<N extends ListNoun> = readonly (Declared<(typeof listFields)[N]> & {
  readonly recordId: string;
} & Public<(typeof listFields)[N], "language">)[];

export type EntryLists = { readonly [N in (typeof listsOf.entry)[number]]: List<N> };

type Row = Declared<typeof entryFields>;

export type EntryRows = {
  readonly own: Row;
  /** The words in the reader's language; null where it is not published. */
  readonly text: Public<typeof entryFields, "language"> | null;
  readonly titles: readonly { readonly language: string; readonly title: string }[];
  readonly parts: readonly {
    readonly part: string;
    readonly firstPublishedAt: Date;
    readonly lastPublishedAt: Date;
  }[];
  readonly lists: EntryLists;
  /** The records that the lists name, as far as they are public. */
  readonly units: readonly UnitRef[];
  readonly people: readonly PersonRef[];
  readonly entries: readonly EntryRow[];
};

type Told = Omit<EntryRows, "parts"> & {
  readonly parts: readonly { part: string; firstPublishedAt: string; lastPublishedAt: string }[];
};

const stated = sql`r.record_id = e.id`;

/** An entry's own rows; of the relations also those that other entries state about it. */
const listOf = (noun: (typeof listsOf.entry)[number], language: Language) =>
  listAsJson(noun, noun === "relation" ? sql`(${stated} OR r.entry_id = e.id)` : stated, language);

/** An entry by its address, with all that its page shows; null where nothing public stands there. */
export async function entryRows(
  db: PublicClient,
  slug: string,
  language: Language,
): Promise<EntryRows | null> {
  const [row] = await db.$queryRaw<{ told: Told }[]>`
    SELECT json_build_object(
      'own', ${asJson(entryFields, "shared", "'id', r.id")},
      'text', (SELECT ${asJson(entryFields, "language")} FROM pub.entry_text AS t
               WHERE t.record_id = e.id AND t.language = ${language}),
      'titles', (SELECT coalesce(json_agg(json_build_object('language', t.language, 'title', t.title)), '[]')
                 FROM pub.entry_text AS t WHERE t.record_id = e.id),
      'parts', (SELECT json_agg(json_build_object('part', p.part, 'firstPublishedAt', p.first_published_at,
                                                  'lastPublishedAt', p.last_published_at))
                FROM pub.part AS p WHERE p.record_id = e.id),
      'lists', json_build_object(
        'participation', ${listOf("participation", language)},
        'membership', ${listOf("membership", language)},
        'involvement', ${listOf("involvement", language)},
        'post', ${listOf("post", language)},
        'assignment', ${listOf("assignment", language)},
        'claim', ${listOf("claim", language)},
        'link', ${listOf("link", language)},
        'relation', ${listOf("relation", language)},
        'identifier', ${listOf("identifier", language)}),
      'units', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'slug', u.slug, 'name', u.name,
                                                           'acronym', u.acronym)), '[]')
                FROM pub.unit AS u WHERE u.id IN (
                  SELECT unit_id FROM pub.involvement WHERE record_id = e.id
                  UNION SELECT unit_id FROM pub.membership WHERE record_id = e.id
                  UNION SELECT unit_id FROM pub.post WHERE record_id = e.id)),
      'people', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'slug', p.slug, 'name', p.name,
                                                            'sortName', p.sort_name)), '[]')
                 FROM pub.person AS p WHERE p.id IN (
                   SELECT person_id FROM pub.assignment WHERE record_id = e.id)),
      'entries', (SELECT coalesce(json_agg(json_build_object(
                    'id', o.id, 'slug', o.slug, 'kind', o.kind, 'acronym', o.acronym,
                    'officialTitles', o.official_titles,
                    'texts', (SELECT coalesce(json_agg(json_build_object(
                                'language', t.language, 'title', t.title, 'summary', t.summary)), '[]')
                              FROM pub.entry_text AS t WHERE t.record_id = o.id))), '[]')
                  FROM pub.entry AS o WHERE o.id IN (
                    SELECT record_id FROM pub.relation WHERE record_id = e.id OR entry_id = e.id
                    UNION SELECT entry_id FROM pub.relation WHERE record_id = e.id))) AS told
    FROM pub.entry AS e CROSS JOIN LATERAL (SELECT e.*) AS r WHERE e.slug = ${slug}`;
  if (!row) return null;
  const parts = row.told.parts.map(({ part, firstPublishedAt, lastPublishedAt }) => ({
    part,
    firstPublishedAt: new Date(firstPublishedAt),
    lastPublishedAt: new Date(lastPublishedAt),
  }));
  return { ...row.told, parts };
}
