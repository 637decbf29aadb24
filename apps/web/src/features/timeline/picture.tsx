/**
 * The picture of a timeline, for the page and for the file: every event as a mark, or counted in bars where they are
 * more than a page lists.
 */
import { pageSize, type TimelineAsked } from "@entente/api/timeline/asked";
import type { TimelineEvent, TimelineFound } from "@entente/api/timeline/view";
import { printNumber } from "@entente/domain/dates/print";
import { spanOnAxis } from "@entente/domain/timeline/place";
import type { ReactNode } from "react";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Palette } from "@/lib/pictures/palette.ts";
import type { Reader } from "@/lib/reader.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { pictureWidth, yearOf } from "./axis.ts";
import { AxisLines } from "./axis-lines.tsx";
import { BarsDrawing } from "./bars-drawing.tsx";
import { kindsIn, type LaneKey, laneName } from "./lanes.ts";
import { Legend, legendHeight } from "./legend.tsx";
import { MarksDrawing } from "./marks-drawing.tsx";
import { type PlacedBar, type PlacedBars, placeBars } from "./place-bars.ts";
import { placeMarks } from "./place-marks.ts";
import { timelineAddress } from "./timeline-address.ts";
import { eventLine, markLabel } from "./told.ts";

const axisHeight = 40;
const foot = 48;

export type TimelinePicture = {
  readonly width: number;
  readonly height: number;
  readonly description: string;
  /** The bars, where the events are too many to be drawn one by one. */
  readonly bars: PlacedBars | null;
  /** @param origin before the links of a file, which has no address of its own */
  readonly draw: (palette: Palette, origin: string) => ReactNode;
};

type Drawn = { readonly asked: TimelineAsked; readonly found: TimelineFound; readonly reader: Reader };

/** The events of a bar: its years and the kinds of its lane. */
export function barAddress(bar: PlacedBar, asked: TimelineAsked): string {
  const kinds = kindsIn(bar.lane).filter((kind) => asked.event.length === 0 || asked.event.includes(kind));
  const from = Math.max(bar.from, asked.from ?? bar.from);
  const until = Math.min(bar.until, asked.until ?? bar.until);
  return timelineAddress({ ...asked, event: kinds, from, until });
}

/** "1990 to 1999, adopted: 12 events" */
export const barYears = ({ from, until }: Pick<PlacedBar, "from" | "until">, { language }: Reader): string =>
  from === until ? String(from) : timelineWordsIn(language).between(from, until);

/** The picture, or null where there is nothing to draw. */
export function timelinePicture({ asked, found, reader }: Drawn): TimelinePicture | null {
  const { language } = reader;
  const words = timelineWordsIn(language);
  const [first] = found.years;
  const last = found.years.at(-1);
  if (!first || !last) return null;
  const nameOf = (lane: LaneKey) => laneName(lane, found.parties, reader);
  // A picture that nobody cut off reaches to the present, so that what is long ago looks so.
  const present = asked.until === null ? yearOf(found.today) : undefined;
  const today = { at: spanOnAxis(found.today).from, word: words.today };
  const description = words.describe(words.events(found.total), first.year, last.year);
  if (found.total > pageSize) {
    const bars = placeBars(found.years, axisHeight, present);
    const lineOf = (bar: PlacedBar) =>
      `${nameOf(bar.lane)}, ${barYears(bar, reader)}: ${printNumber(bar.count, language)}`;
    return {
      width: pictureWidth,
      height: bars.bottom + foot,
      description,
      bars,
      draw: (palette, origin) => (
        <>
          <AxisLines axis={bars.axis} top={0} bottom={bars.bottom} palette={palette} today={today} />
          <BarsDrawing
            placed={bars}
            palette={palette}
            inPage={origin === ""}
            language={language}
            nameOf={nameOf}
            hrefOf={(bar) => origin + barAddress(bar, asked)}
            lineOf={lineOf}
          />
        </>
      ),
    };
  }
  const placed = placeMarks(
    found.events,
    (event) => markLabel(event, reader, found.parties.length > 1),
    axisHeight,
    present,
  );
  const hrefOf = ({ entry }: TimelineEvent) => inLanguage(language, entryPath(entry));
  return {
    width: pictureWidth,
    height: placed.bottom + foot + legendHeight(found.events, words),
    description,
    bars: null,
    draw: (palette, origin) => (
      <>
        <AxisLines axis={placed.axis} top={0} bottom={placed.bottom} palette={palette} today={today} />
        <MarksDrawing
          placed={placed}
          palette={palette}
          inPage={origin === ""}
          nameOf={nameOf}
          hrefOf={(event) => origin + hrefOf(event)}
          lineOf={(event) => eventLine(event, reader)}
        />
        <Legend events={found.events} words={words} palette={palette} top={placed.bottom + foot + 6} />
      </>
    ),
  };
}
