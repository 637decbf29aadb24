/** Every address that a search engine should know. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import { isLanguage, languages } from "@entente/domain/languages";
import type { EntryKind } from "@entente/domain/vocabulary/entry-kinds";
import { countryCards } from "../country/queries.ts";
import {
  countrySegment,
  entrySegment,
  pageSegment,
  personSegment,
  topicSegment,
  unitSegment,
} from "../shared/segments.ts";
import { topicCards } from "../topic/queries.ts";
import { recordsInFile } from "./size.ts";
import type { SitemapFiles, SitemapView } from "./view.ts";

type Page = SitemapView[number];
type RecordRow = {
  slug: string;
  kind: string;
  entryKind: EntryKind | null;
  parts: string[];
  lastChangedAt: Date;
};

const everywhere = (segment: string, slug = "", lastChangedAt: Date | null = null): Page => ({
  segment,
  slug,
  languages: [...languages],
  lastChangedAt,
});

/**
 * Records with a page, the parts that are public, and the last change that readers were told of, in the order in
 * which they were first published: a new one comes last, and the files before it stay what they were.
 */
const inOrder = sql`
  SELECT record_id, min(kind) AS kind, array_agg(part) AS parts, max(last_published_at) AS "lastChangedAt",
         (row_number() OVER (ORDER BY min(first_published_at), record_id) - 1)::int AS place
  FROM pub.part WHERE kind <> 'institute' GROUP BY record_id`;

/** Entries and pages can be read where their text is published. People and units are facts, in every language. */
function pageOf({ slug, kind, entryKind, parts, lastChangedAt }: RecordRow): Page {
  if (kind === "page")
    return { segment: pageSegment, slug, languages: parts.filter(isLanguage), lastChangedAt };
  if (entryKind === null)
    return everywhere(kind === "unit" ? unitSegment : personSegment, slug, lastChangedAt);
  const segment = entrySegment({ kind: entryKind });
  return { segment, slug, languages: parts.filter(isLanguage), lastChangedAt };
}

/** So many records from a place on. */
async function recordPages(db: PublicClient, from: number, size: number): Promise<Page[]> {
  const rows = await db.$queryRaw<RecordRow[]>`
    SELECT coalesce(e.slug, p.slug, u.slug, t.slug) AS slug, r.kind, e.kind AS "entryKind", r.parts, r."lastChangedAt"
    FROM (${inOrder}) AS r
    LEFT JOIN pub.entry AS e ON e.id = r.record_id
    LEFT JOIN pub.person AS p ON p.id = r.record_id
    LEFT JOIN pub.unit AS u ON u.id = r.record_id
    LEFT JOIN pub.page AS t ON t.id = r.record_id
    WHERE r.place >= ${from} AND r.place < ${from + size} ORDER BY r.place`;
  return rows.map(pageOf).filter((page) => page.languages.length > 0);
}

const lastChange = async (db: PublicClient) =>
  (await db.registerVersion.findFirst({ select: { changedAt: true } }))?.changedAt ?? null;

/** Pages that are there whatever is published, and those of countries and topics: as many as there are of these. */
async function otherPages(db: PublicClient): Promise<Page[]> {
  const [countries, topics, changedAt] = await Promise.all([
    countryCards(db),
    topicCards(db),
    lastChange(db),
  ]);
  const indexes = [
    personSegment,
    unitSegment,
    countrySegment,
    topicSegment,
    "map",
    "changes",
    "timeline",
    "compare",
    "data",
  ];
  return [
    everywhere("", "", changedAt),
    ...indexes.map((segment) => everywhere(segment)),
    ...countries.map(({ code }) => everywhere(countrySegment, code.toLowerCase())),
    ...topics.map(({ topic }) => everywhere(topicSegment, topic)),
  ];
}

/** The files of the site map: one of what is no record, and so many records in each of the others. */
export async function sitemapFiles(db: PublicClient, size = recordsInFile): Promise<SitemapFiles> {
  const [first, records] = await Promise.all([
    lastChange(db),
    db.$queryRaw<{ lastChangedAt: Date }[]>`
      SELECT r.place / ${size}::int AS file, max(r."lastChangedAt") AS "lastChangedAt"
      FROM (${inOrder}) AS r GROUP BY file ORDER BY file`,
  ]);
  return [{ lastChangedAt: first }, ...records.map(({ lastChangedAt }) => ({ lastChangedAt }))];
}

/** The pages in one file, counted from 1. */
export const sitemapFile = (db: PublicClient, file: number, size = recordsInFile): Promise<SitemapView> =>
  file === 1 ? otherPages(db) : recordPages(db, (file - 2) * size, size);
