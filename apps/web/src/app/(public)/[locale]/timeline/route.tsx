/** Timeline: /timeline?topic=…&event=…&from=… What the address cannot mean is refused with what it can. */
import { readTimeline } from "@entente/api/timeline/asked";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { refused } from "@/features/page/shown.tsx";
import { timelineQuery } from "@/features/timeline/timeline-address.ts";
import { TimelinePage } from "@/features/timeline/timeline-page.tsx";
import { register } from "@/lib/register.ts";
import { searchWordsIn } from "@/messages/search.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";

export const GET = publicPage(async ({ reader, query }) => {
  const words = timelineWordsIn(reader.language);
  const at = { reader, path: "/timeline", words, told: searchWordsIn(reader.language) } as const;
  const read = readTimeline(reader.language, query);
  if (!read.ok) return refused({ ...at, problems: read.problems });
  const { asked, page } = read;
  const found = await register().timeline.page({ ...asked, page });
  if (found.outcome === "unknown") return refused({ ...at, problems: found.problems });
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
