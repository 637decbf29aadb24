/** Timeline: /timeline?topic=…&event=…&from=… What the address cannot mean is refused with what it can. */
import { readTimeline } from "@entente/api/timeline/asked";
import type { Metadata } from "next";
import { cache } from "react";
import { pageMetadata } from "@/features/page/metadata.ts";
import { RefusedSearch } from "@/features/search/refused-search.tsx";
import { timelineQuery } from "@/features/timeline/timeline-address.ts";
import { TimelinePage } from "@/features/timeline/timeline-page.tsx";
import { statusMarker } from "@/lib/public-response/status-marker.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked once a request, for the head and for the page. */
const answerTo = cache(async ({ params, searchParams }: Props) => {
  const reader = await readerOf((await params).locale);
  const read = readTimeline(reader.language, await searchParams);
  if (!read.ok) return { reader, problems: read.problems };
  const { asked, page } = read;
  const found = await register().timeline.page({ ...asked, page });
  return found.outcome === "unknown" ? { reader, problems: found.problems } : { reader, asked, page, found };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const answer = await answerTo(props);
  const { reader } = answer;
  const words = timelineWordsIn(reader.language);
  if (!answer.found) {
    return {
      title: words.refused,
      robots: { index: false, follow: false },
      other: { [statusMarker]: "400" },
    };
  }
  return pageMetadata({
    reader,
    path: "/timeline",
    title: words.title,
    description: words.lead,
    // As with a search, what is narrowed is no page of the register.
    hidden: timelineQuery(answer.asked, answer.page) !== "",
  });
}

export default async function Page(props: Props) {
  const answer = await answerTo(props);
  const { reader } = answer;
  if (!answer.found) {
    const at = { path: "/timeline" as const, ...timelineWordsIn(reader.language) };
    return <RefusedSearch problems={answer.problems} reader={reader} at={at} />;
  }
  return <TimelinePage asked={answer.asked} page={answer.page} found={answer.found} reader={reader} />;
}
