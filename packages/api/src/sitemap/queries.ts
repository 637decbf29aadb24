/** Every address that a search engine should know. */
import type { PublicClient } from "@entente/db/clients";
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
import type { SitemapView } from "./view.ts";

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

/** Records with a page, the parts that are public, and the last change that readers were told of. */
const recordRows = (db: PublicClient) => db.$queryRaw<RecordRow[]>`
  SELECT coalesce(e.slug, p.slug, u.slug, t.slug) AS slug, min(part.kind) AS kind, e.kind AS "entryKind",
         array_agg(part.part) AS parts, max(part.last_published_at) AS "lastChangedAt"
  FROM pub.part AS part
  LEFT JOIN pub.entry AS e ON e.id = part.record_id
  LEFT JOIN pub.person AS p ON p.id = part.record_id
  LEFT JOIN pub.unit AS u ON u.id = part.record_id
  LEFT JOIN pub.page AS t ON t.id = part.record_id
  WHERE part.kind <> 'institute'
  GROUP BY e.slug, e.kind, p.slug, u.slug, t.slug ORDER BY min(part.kind), slug`;

/** Entries and pages can be read where their text is published. People and units are facts, in every language. */
function pageOf({ slug, kind, entryKind, parts, lastChangedAt }: RecordRow): Page {
  if (kind === "page")
    return { segment: pageSegment, slug, languages: parts.filter(isLanguage), lastChangedAt };
  if (entryKind === null)
    return everywhere(kind === "unit" ? unitSegment : personSegment, slug, lastChangedAt);
  const segment = entrySegment({ kind: entryKind });
  return { segment, slug, languages: parts.filter(isLanguage), lastChangedAt };
}

/** All public pages. */
export async function sitemapPages(db: PublicClient): Promise<SitemapView> {
  const [records, countries, topics, version] = await Promise.all([
    recordRows(db),
    countryCards(db),
    topicCards(db),
    db.registerVersion.findFirst({ select: { changedAt: true } }),
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
    everywhere("", "", version?.changedAt ?? null),
    ...indexes.map((segment) => everywhere(segment)),
    ...records.map(pageOf).filter((page) => page.languages.length > 0),
    ...countries.map(({ code }) => everywhere(countrySegment, code.toLowerCase())),
    ...topics.map(({ topic }) => everywhere(topicSegment, topic)),
  ];
}
