/** The events of a page as a list: year by year, each with its date as precisely as it is known. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import { earliestDay } from "@entente/domain/dates/edtf";
import { printDate } from "@entente/domain/dates/print";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { toldEvent } from "./told.ts";

type Props = {
  readonly events: readonly TimelineEvent[];
  readonly today: string;
  readonly reader: Reader;
};

function Event({ event, today, reader }: { event: TimelineEvent; today: string; reader: Reader }) {
  const { what, as, who } = toldEvent(event, reader);
  const words = timelineWordsIn(reader.language);
  return (
    <li className="grid gap-x-4 py-1.5 min-[22rem]:grid-cols-[6.75rem_minmax(0,1fr)] sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-6">
      <span className="text-muted tabular-nums">
        {printDate(event.on, reader.language)}
        {earliestDay(event.on) > today ? <span className="block text-sm">{words.toCome}</span> : null}
      </span>
      <span>
        <EntryLink entry={event.entry} reader={reader} />
        <span className="text-muted block text-sm">
          {who ? (
            <>
              {who.href ? <a href={who.href}>{who.name}</a> : who.name}
              {colon(reader.language)}
            </>
          ) : null}
          {what}
          {as ? `, ${as}` : ""}
        </span>
      </span>
    </li>
  );
}

export function EventList({ events, today, reader }: Props) {
  const years = Map.groupBy(events, ({ on }) => on.slice(0, 4));
  return (
    <div className="space-y-5">
      {[...years].map(([year, own]) => (
        <section key={year} aria-labelledby={`year-${year}`} className="border-line keep border-t pt-3">
          <h3 id={`year-${year}`} className="mb-1 text-xl tabular-nums">
            {Number(year)}
          </h3>
          <ol>
            {own.map((event) => (
              <Event key={event.id} event={event} today={today} reader={reader} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
