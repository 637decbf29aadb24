/** What a picture of the timeline is called: what it is narrowed by. */
import type { TimelineAsked } from "@entente/api/timeline/asked";
import type { TimelineFound } from "@entente/api/timeline/view";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { chosenEvents } from "./chosen-events.tsx";

export function timelineTitle(asked: TimelineAsked, { facets }: TimelineFound): string {
  const chosen = facets.flatMap(({ values }) =>
    values.filter((value) => value.chosen).map(({ label }) => label),
  );
  const query = asked.q === "" ? [] : [asked.q];
  const events = chosenEvents(asked).map(({ label }) => label);
  return [timelineWordsIn(asked.language).title, ...query, ...chosen, ...events].join(" · ");
}
