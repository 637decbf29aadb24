/** A page of text. A former address leads to the present one. */
import { type Language, languages } from "@entente/domain/languages";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { missingMetadata, pageMetadata, withdrawnMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { TextPage } from "@/features/page/text-page.tsx";
import { WithdrawnPage } from "@/features/page/withdrawn-page.tsx";
import { inLanguage, pagePath, pathOf } from "@/lib/addresses.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

const lookUp = cache((language: Language, slug: string) => register().page.bySlug({ language, slug }));
const reader = cache(readerOf);
const nothing = { outcome: "missing", near: [] } as const;

async function pageAt({ params }: Props) {
  const { locale, slug } = await params;
  const who = await reader(locale);
  const found = isSlug(slug) ? await lookUp(who.language, slug) : nothing;
  if (found.outcome === "moved")
    permanentRedirect(inLanguage(who.language, pathOf(found.segment, found.slug)));
  return { who, slug, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { who, found } = await pageAt(props);
  if (found.outcome === "withdrawn") return withdrawnMetadata(who);
  if (found.outcome !== "found") return missingMetadata(who);
  const { record } = found;
  return pageMetadata({
    reader: who,
    path: pagePath(record),
    title: record.title.text,
    description: record.text?.summary ?? who.words.missing.languageTitle,
    available: languages.filter((language) => record.publication.languages[language]),
    hidden: record.text === null,
  });
}

export default async function Page(props: Props) {
  const { who, slug, found } = await pageAt(props);
  if (found.outcome === "found") return <TextPage page={found.record} reader={who} />;
  if (found.outcome === "withdrawn") {
    return <WithdrawnPage reader={who} path={pagePath({ slug })} withdrawn={found.withdrawn} />;
  }
  const near = found.near.length > 0 ? found.near : await nearMatches(who, [slug]);
  return <MissingPage reader={who} path={pagePath({ slug })} near={near} />;
}
