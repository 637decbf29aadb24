/** Search by name: /search?q=… */
import type { Metadata } from "next";
import { pageMetadata } from "@/features/page/metadata.ts";
import { SearchPage } from "@/features/search/search-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { searchable } from "@/lib/slug.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
};

/** What was asked: one line of reasonable length. */
const queryIn = (q: string | string[] | undefined): string => searchable((Array.isArray(q) ? q[0] : q) ?? "");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const reader = await readerOf((await params).locale);
  const query = queryIn((await searchParams).q);
  const { title, empty } = reader.words.search;
  return pageMetadata({
    reader,
    path: "/search",
    title: query === "" ? title : `${query} · ${title}`,
    description: empty,
    // The answers to a search are no pages of the register.
    hidden: query !== "",
  });
}

export default async function Page({ params, searchParams }: Props) {
  const reader = await readerOf((await params).locale);
  const query = queryIn((await searchParams).q);
  const answer = query === "" ? null : await register().search.byName({ language: reader.language, query });
  return <SearchPage answer={answer} reader={reader} />;
}
