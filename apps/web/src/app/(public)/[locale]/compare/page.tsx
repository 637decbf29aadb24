/** Comparison: /compare?entry=…&entry=… or /compare?country=…&country=… Without either it offers what to choose. */
import type { Metadata } from "next";
import { cache } from "react";
import { compareQuery } from "@/features/compare/compare-address.ts";
import { ComparePage, namesOf } from "@/features/compare/compare-page.tsx";
import { readComparison } from "@/features/compare/read.ts";
import { pageMetadata } from "@/features/page/metadata.ts";
import { RefusedSearch } from "@/features/search/refused-search.tsx";
import { statusMarker } from "@/lib/public-response/status-marker.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { compareWordsIn } from "@/messages/compare.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked once a request, for the head and for the page. */
const answerTo = cache(async ({ params, searchParams }: Props) => {
  const reader = await readerOf((await params).locale);
  return { reader, answer: await readComparison(reader.language, await searchParams, false) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, answer } = await answerTo(props);
  const words = compareWordsIn(reader.language);
  if (!answer.ok) {
    return {
      title: words.refused,
      robots: { index: false, follow: false },
      other: { [statusMarker]: "400" },
    };
  }
  const { asked, compared } = answer;
  const names = compared ? `${namesOf(compared, reader).join(" · ")} · ` : "";
  return pageMetadata({
    reader,
    path: "/compare",
    title: `${names}${words.title}`,
    description: words.lead,
    // There are as many comparisons as pairs: search engines need the page alone.
    hidden: compareQuery(asked) !== "",
  });
}

export default async function Page(props: Props) {
  const { reader, answer } = await answerTo(props);
  const words = compareWordsIn(reader.language);
  if (!answer.ok) {
    return <RefusedSearch problems={answer.problems} reader={reader} at={{ path: "/compare", ...words }} />;
  }
  const { asked, compared } = answer;
  const choices = compared ? null : await register().compare.choices({ language: reader.language });
  return <ComparePage asked={asked} compared={compared} choices={choices} reader={reader} />;
}
