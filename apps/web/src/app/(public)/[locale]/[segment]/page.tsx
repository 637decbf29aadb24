/** A kind of entry is listed on the home page; any other single segment names nothing. */
import { entryKinds, segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { missingMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { readerOf } from "@/lib/reader.ts";

type Props = { readonly params: Promise<{ locale: string; segment: string }> };

const segments: readonly string[] = entryKinds.keys.map(segmentOf);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await readerOf((await params).locale));
}

export default async function Page({ params }: Props) {
  const { locale, segment } = await params;
  const reader = await readerOf(locale);
  if (segments.includes(segment)) {
    permanentRedirect(`/${reader.language}#${segment === "networks" ? "networks" : "treaties-and-bodies"}`);
  }
  return <MissingPage reader={reader} path={`/${segment}`} near={await nearMatches(reader, [segment])} />;
}
