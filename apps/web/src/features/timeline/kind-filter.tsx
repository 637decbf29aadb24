/** What a timeline alone can be narrowed by: kinds of event, with counts, and years. */
import type { TimelineAsked } from "@entente/api/timeline/asked";
import { firstYear, lastYear } from "@entente/api/timeline/asked";
import type { TimelineFound } from "@entente/api/timeline/view";
import { printNumber } from "@entente/domain/dates/print";
import { type EventKind, eventKinds } from "@entente/domain/timeline/events";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Button } from "@entente/ui/button";
import { FoldSummary } from "@entente/ui/fold-summary";
import { searchWordsIn } from "@/messages/search.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { timelineAddress, timelinePath } from "./timeline-address.ts";

type Props = { readonly asked: TimelineAsked; readonly kinds: TimelineFound["kinds"] };

const toggledKind = (asked: TimelineAsked, kind: EventKind): TimelineAsked => ({
  ...asked,
  event: asked.event.includes(kind) ? asked.event.filter((one) => one !== kind) : [...asked.event, kind],
});

function Kinds({ asked, kinds }: Props) {
  const { language } = asked;
  return (
    <ul>
      {kinds
        .filter(({ kind, count }) => count > 0 || asked.event.includes(kind))
        .map(({ kind, count }) => {
          const chosen = asked.event.includes(kind);
          return (
            <li key={kind}>
              <a
                href={timelineAddress(toggledKind(asked, kind))}
                rel="nofollow"
                aria-current={chosen ? "true" : undefined}
                className="hover:text-accent flex items-baseline justify-between gap-3 py-1.5 no-underline hover:underline aria-[current]:font-semibold"
              >
                <span className="min-w-0">
                  {chosen ? <span aria-hidden="true">✓ </span> : null}
                  {labelOf(eventKinds, kind, language)}
                </span>
                <span className="text-muted text-sm tabular-nums">{printNumber(count, language)}</span>
              </a>
            </li>
          );
        })}
    </ul>
  );
}

function YearForm({ asked }: Pick<Props, "asked">) {
  const words = timelineWordsIn(asked.language);
  const [, query = ""] = timelineAddress({ ...asked, from: null, until: null }).split("?");
  const box = "border-ink mt-1 w-full border-b bg-transparent py-2 tabular-nums";
  const limits = { type: "number", min: firstYear, max: lastYear } as const;
  return (
    <form action={timelinePath(asked)} method="get" className="pb-3">
      {[...new URLSearchParams(query)].map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <div className="flex gap-4">
        <label className="block flex-1 text-sm">
          {words.from}
          <input name="from" {...limits} defaultValue={asked.from ?? ""} className={box} />
        </label>
        <label className="block flex-1 text-sm">
          {words.until}
          <input name="until" {...limits} defaultValue={asked.until ?? ""} className={box} />
        </label>
      </div>
      <div className="mt-3">
        <Button type="submit">{searchWordsIn(asked.language).apply}</Button>
      </div>
    </form>
  );
}

export function KindFilter(props: Props) {
  const words = timelineWordsIn(props.asked.language);
  return (
    <>
      <details open className="border-line border-t">
        <FoldSummary look="hover:text-accent flex gap-3 py-2.5 font-medium">{words.kinds}</FoldSummary>
        <div className="pb-3">
          <Kinds {...props} />
        </div>
      </details>
      <details
        open={props.asked.from !== null || props.asked.until !== null}
        className="border-line border-t"
      >
        <FoldSummary look="hover:text-accent flex gap-3 py-2.5 font-medium">{words.years}</FoldSummary>
        <YearForm asked={props.asked} />
      </details>
    </>
  );
}
