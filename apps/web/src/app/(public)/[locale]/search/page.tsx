/** Search: /search?q=…&topic=…&sort=… What the address cannot mean is refused with what it can. */
import { readAsked } from "@entente/api/search/asked";
import type { Metadata } from "next";
import { cache } from "react";
import { pageMetadata, refusedMetadata } from "@/features/page/metadata.ts";
import { RefusedSearch } from "@/features/search/refused-search.tsx";
import { queryOf } from "@/features/search/search-address.ts";
import { SearchPage } from "@/features/search/search-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { searchWordsIn } from "@/messages/search.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked once a request, for the head and for the page. */
const answerTo = cache(async ({ params, searchParams }: Props) => {
  const reader = await readerOf((await params).locale);
  const read = readAsked(reader.language, await searchParams);
  if (!read.ok) return { reader, problems: read.problems };
  const { asked, page } = read;
  const answer = await register().search.find({ ...asked, page });
  return answer.outcome === "unknown"
    ? { reader, problems: answer.problems }
    : { reader, asked, page, answer };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await answerTo(props);
  const { reader } = found;
  const { title } = reader.words.search;
  if (!found.answer) {
    return refusedMetadata(searchWordsIn(reader.language).refused);
  }
  const { q } = found.asked;
  return pageMetadata({
    reader,
    path: "/search",
    title: q === "" ? title : `${q} · ${title}`,
    description: searchWordsIn(reader.language).lead,
    // The answers to a search are no pages of the register.
    hidden: queryOf(found.asked, found.page) !== "",
  });
}

export default async function Page(props: Props) {
  const found = await answerTo(props);
  if (!found.answer) return <RefusedSearch problems={found.problems} reader={found.reader} />;
  const { reader, asked, page, answer } = found;
  return <SearchPage asked={asked} page={page} answer={answer} reader={reader} />;
}
