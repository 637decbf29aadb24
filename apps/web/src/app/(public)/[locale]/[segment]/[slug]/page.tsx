/** The page of an entry, under the segment of its kind. A former or mistaken address leads to the right one. */
import { type Language, languages } from "@entente/domain/languages";
import { entryKinds, segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { EntryPage } from "@/features/entry/entry-page.tsx";
import { missingMetadata, pageMetadata, withdrawnMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { WithdrawnPage } from "@/features/page/withdrawn-page.tsx";
import { entryPath, inLanguage, pathOf } from "@/lib/addresses.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";

type Props = { readonly params: Promise<{ locale: string; segment: string; slug: string }> };

const segments: readonly string[] = entryKinds.keys.map(segmentOf);

const lookUp = cache((language: Language, slug: string) => register().entry.bySlug({ language, slug }));
const reader = cache(readerOf);

async function entryAt({ params }: Props) {
  const { locale, segment, slug } = await params;
  const who = await reader(locale);
  if (!segments.includes(segment) || !isSlug(slug)) return { who, segment, slug, found: null };
  const found = await lookUp(who.language, slug);
  if (found.outcome === "moved")
    permanentRedirect(inLanguage(who.language, pathOf(found.segment, found.slug)));
  if (found.outcome === "found" && segmentOf(found.record.kind) !== segment) {
    permanentRedirect(inLanguage(who.language, entryPath(found.record)));
  }
  return { who, segment, slug, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { who, found } = await entryAt(props);
  if (found?.outcome === "withdrawn") return withdrawnMetadata(who);
  if (found?.outcome !== "found") return missingMetadata(who);
  const { record } = found;
  return pageMetadata({
    reader: who,
    path: entryPath(record),
    title: record.title.text,
    description: record.text?.summary ?? who.words.missing.languageTitle,
    available: languages.filter((language) => record.publication.languages[language]),
    hidden: record.text === null,
  });
}

export default async function Page(props: Props) {
  const { who, segment, slug, found } = await entryAt(props);
  if (found?.outcome === "found") return <EntryPage entry={found.record} reader={who} />;
  if (found?.outcome === "withdrawn") {
    return <WithdrawnPage reader={who} path={pathOf(segment, slug)} withdrawn={found.withdrawn} />;
  }
  const near =
    found?.outcome === "missing" && found.near.length > 0 ? found.near : await nearMatches(who, [slug]);
  return <MissingPage reader={who} path={pathOf(segment, slug)} near={near} />;
}
