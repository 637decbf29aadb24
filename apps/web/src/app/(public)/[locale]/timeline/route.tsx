/** Timeline: /timeline?topic=…&event=…&from=… What the address cannot mean is refused with what it can. */
import { readTimeline } from "@entente/api/timeline/asked";
import { pageHead, refusedHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { RefusedSearch } from "@/features/search/refused-search.tsx";
import { timelineQuery } from "@/features/timeline/timeline-address.ts";
import { TimelinePage } from "@/features/timeline/timeline-page.tsx";
import { register } from "@/lib/register.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";

export const GET = publicPage(async ({ reader, query }) => {
  const words = timelineWordsIn(reader.language);
  const refused = (problems: Parameters<typeof RefusedSearch>[0]["problems"]) => ({
    status: 400 as const,
    head: refusedHead(words.refused),
    body: <RefusedSearch problems={problems} reader={reader} at={{ path: "/timeline", ...words }} />,
  });
  const read = readTimeline(reader.language, query);
  if (!read.ok) return refused(read.problems);
  const { asked, page } = read;
  const found = await register().timeline.page({ ...asked, page });
  if (found.outcome === "unknown") return refused(found.problems);
  return {
    head: pageHead({
      reader,
      path: "/timeline",
      title: words.title,
      description: words.lead,
      // As with a search, what is narrowed is no page of the register.
      hidden: timelineQuery(asked, page) !== "",
    }),
    body: <TimelinePage asked={asked} page={page} found={found} reader={reader} />,
  };
});
