/** The addresses of timelines: the one that is shown, with one thing changed. */
import type { TimelineAsked } from "@entente/api/timeline/asked";
import { partsOf } from "@/features/search/search-address.ts";
import { inLanguage } from "@/lib/addresses.ts";

export const timelinePath = (asked: TimelineAsked): string => inLanguage(asked.language, "/timeline");

export function timelineQuery(asked: TimelineAsked, page = 1): string {
  const pairs = [
    ...partsOf({ ...asked, sort: "relevance" }),
    ...asked.event.map((kind) => ["event", kind] as const),
    ...(asked.from === null ? [] : [["from", String(asked.from)] as const]),
    ...(asked.until === null ? [] : [["until", String(asked.until)] as const]),
    ...(page > 1 ? [["page", String(page)] as const] : []),
  ];
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([key, value]) => [key, value]))}`;
}

export const timelineAddress = (asked: TimelineAsked, page = 1): string =>
  timelinePath(asked) + timelineQuery(asked, page);
