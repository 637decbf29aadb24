/** No page stands this deep. */
import type { Metadata } from "next";
import { missingMetadata } from "@/features/page/metadata.ts";
import { MissingPage } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { readerOf } from "@/lib/reader.ts";

type Props = { readonly params: Promise<{ locale: string; segment: string; slug: string; rest: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await readerOf((await params).locale));
}

export default async function Page({ params }: Props) {
  const { locale, segment, slug, rest } = await params;
  const path = `/${[segment, slug, ...rest].join("/")}` as const;
  const reader = await readerOf(locale);
  return <MissingPage reader={reader} path={path} near={await nearMatches(reader, rest)} />;
}
