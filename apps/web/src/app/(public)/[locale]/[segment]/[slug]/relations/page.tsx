/** How an entry, a unit or a person hangs together with others: /treaties/cbd/relations. */
import { nearOnPage } from "@entente/api/relation/page-size";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { missingMetadata, pageMetadata, withdrawnMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { WithdrawnPage } from "@/features/page/withdrawn-page.tsx";
import { kindAt, pageOf } from "@/features/relation/read.ts";
import { RelationsPage } from "@/features/relation/relations-page.tsx";
import { pathOfNode, wholeName } from "@/features/relation/told.ts";
import { RefusedSearch } from "@/features/search/refused-search.tsx";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import { statusMarker } from "@/lib/public-response/status-marker.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";
import { relationsWordsIn } from "@/messages/relations.ts";
import { searchWordsIn } from "@/messages/search.ts";

type Props = {
  readonly params: Promise<{ locale: string; segment: string; slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const nothing = { outcome: "missing", near: [] } as const;

/** Asked once a request, for the head and for the page. */
const answerTo = cache(async ({ params, searchParams }: Props) => {
  const { locale, segment, slug } = await params;
  const reader = await readerOf(locale);
  const { language } = reader;
  const path = pathOf(segment, slug);
  const asked = pageOf(await searchParams);
  const kind = kindAt(segment);
  const page = asked ?? 1;
  const found =
    kind && isSlug(slug) ? await register().relation.around({ language, kind, slug, page }) : nothing;
  if (found.outcome === "moved") {
    permanentRedirect(`${inLanguage(language, pathOf(found.segment, found.slug))}/relations`);
  }
  if (found.outcome === "found") {
    const own = pathOfNode(found.record.from);
    if (own && own !== path) permanentRedirect(`${inLanguage(language, own)}/relations`);
  }
  const beyond = found.outcome === "found" && page > 1 && found.record.near.length === 0;
  return { reader, path, page, found, refused: asked === null || beyond };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, path, page, found, refused } = await answerTo(props);
  const words = relationsWordsIn(reader.language);
  if (found.outcome === "withdrawn") return withdrawnMetadata(reader);
  if (found.outcome !== "found") return missingMetadata(reader);
  if (refused) {
    return {
      title: searchWordsIn(reader.language).rules["page-number"],
      robots: { index: false, follow: false },
      other: { [statusMarker]: "400" },
    };
  }
  const name = wholeName(found.record.from);
  return pageMetadata({
    reader,
    path: `${path}/relations`,
    title: words.titleOf(name),
    description: words.lead(name),
    hidden: page > 1,
  });
}

export default async function Page(props: Props) {
  const { reader, path, page, found, refused } = await answerTo(props);
  if (found.outcome === "withdrawn") {
    return <WithdrawnPage reader={reader} path={path} withdrawn={found.withdrawn} />;
  }
  if (found.outcome !== "found") return <MissingPage reader={reader} path={path} near={found.near} />;
  if (refused) {
    const words = relationsWordsIn(reader.language);
    const pages = Math.max(1, Math.ceil((found.record.total || nearOnPage) / nearOnPage));
    const problems = [{ key: "page", rule: "page-number", valid: pages > 1 ? [`1–${pages}`] : [] } as const];
    const at = {
      path: `${path}/relations` as const,
      refused: words.title,
      refusedLead: searchWordsIn(reader.language).rules["page-number"],
      startAgain: words.titleOf(wholeName(found.record.from)),
    };
    return <RefusedSearch problems={problems} reader={reader} at={at} />;
  }
  return <RelationsPage around={found.record} path={path} page={page} reader={reader} />;
}
