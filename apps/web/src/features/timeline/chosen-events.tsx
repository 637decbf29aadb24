/** The kinds of event and the years that are chosen, each with a link that removes it. */
import type { TimelineAsked } from "@entente/api/timeline/asked";
import { eventKinds } from "@entente/domain/timeline/events";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { searchWordsIn } from "@/messages/search.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { timelineAddress } from "./timeline-address.ts";

const chip =
  "border-line hover:border-accent hover:text-accent inline-flex items-center gap-2 border px-3 py-1.5 no-underline";

/** What is chosen besides the facets of a search, in words. */
export function chosenEvents(asked: TimelineAsked): { readonly label: string; readonly address: string }[] {
  const { event, from, until, language } = asked;
  const kinds = event.map((kind) => ({
    label: labelOf(eventKinds, kind, language),
    address: timelineAddress({ ...asked, event: event.filter((one) => one !== kind) }),
  }));
  const years =
    from === null && until === null
      ? []
      : [
          {
            label: timelineWordsIn(language).between(from, until),
            address: timelineAddress({ ...asked, from: null, until: null }),
          },
        ];
  return [...kinds, ...years];
}

export function ChosenEvents({ asked }: { readonly asked: TimelineAsked }) {
  const chosen = chosenEvents(asked);
  if (chosen.length === 0) return null;
  const words = timelineWordsIn(asked.language);
  return (
    <ul aria-label={words.kinds} className="no-print flex flex-wrap gap-2 text-sm">
      {chosen.map(({ label, address }) => (
        <li key={label}>
          <a
            href={address}
            rel="nofollow"
            aria-label={searchWordsIn(asked.language).remove(label)}
            className={chip}
          >
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
