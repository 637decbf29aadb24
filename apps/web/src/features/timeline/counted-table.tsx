/** The bars of the picture in numbers, each a link to its events. */

import type { TimelineAsked } from "@entente/api/timeline/asked";
import { printNumber } from "@entente/domain/dates/print";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import type { Reader } from "@/lib/reader.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import type { LaneKey } from "./lanes.ts";
import { barAddress, barYears } from "./picture.tsx";
import type { PlacedBars } from "./place-bars.ts";

type Props = {
  readonly bars: PlacedBars;
  readonly asked: TimelineAsked;
  readonly nameOf: (lane: LaneKey) => string;
  readonly reader: Reader;
};

export function CountedTable({ bars, asked, nameOf, reader }: Props) {
  const words = timelineWordsIn(reader.language);
  const names = bars.lanes.map(({ key }) => nameOf(key));
  const starts = [...new Set(bars.lanes.flatMap((lane) => lane.bars.map(({ from }) => from)))].sort(
    (a, b) => a - b,
  );
  return (
    <RowsTable caption={words.perYears(bars.step)} columns={[words.years, ...names]}>
      {starts.map((start) => {
        const own = bars.lanes.map((lane) => lane.bars.find(({ from }) => from === start));
        const any = own.find((bar) => bar !== undefined);
        return (
          <Row
            key={start}
            heading={any ? barYears(any, reader) : start}
            labels={names}
            cells={own.map((bar, place) =>
              bar ? (
                <a
                  key={names[place]}
                  href={barAddress(bar, asked)}
                  rel="nofollow"
                  aria-label={`${names[place]}, ${barYears(bar, reader)}: ${printNumber(bar.count, reader.language)}`}
                >
                  {printNumber(bar.count, reader.language)}
                </a>
              ) : (
                <span key={names[place]} className="text-muted">
                  0
                </span>
              ),
            )}
          />
        );
      })}
    </RowsTable>
  );
}
