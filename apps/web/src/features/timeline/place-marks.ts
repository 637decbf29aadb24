/** Places every event in its row of the picture so that no two marks or labels overlap. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import { spanOnAxis } from "@entente/domain/timeline/place";
import { cutToWidth, textWidth } from "@/lib/pictures/text-width.ts";
import { type Axis, axisOf, pictureWidth, yearOf } from "./axis.ts";
import { type LaneKey, laneOfKind, lanes, type Shape, shapeOf } from "./lanes.ts";

export const labelSize = 13;
export const rowHeight = 24;
export const laneHead = 34;
const laneGap = 16;
const radius = 6;
const beside = 11;
const longestLabel = 230;

export type PlacedMark = {
  readonly event: TimelineEvent;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly flipped: boolean;
  /** From where to where mark and label reach. */
  readonly from: number;
  readonly to: number;
  /** Where the date can lie, if that is wider than the mark. */
  readonly open: { readonly from: number; readonly to: number } | null;
};

export type PlacedLane = {
  readonly key: LaneKey;
  readonly y: number;
  readonly marks: readonly PlacedMark[];
};

export type Placed = {
  readonly axis: Axis;
  readonly lanes: readonly PlacedLane[];
  readonly bottom: number;
};

type Label = (event: TimelineEvent) => string;

function atDate(event: TimelineEvent, axis: Axis, labelFor: Label): Omit<PlacedMark, "y"> {
  const span = spanOnAxis(event.on);
  const open = { from: axis.at(span.from), to: axis.at(span.to) };
  const x = (open.from + open.to) / 2;
  const label = cutToWidth(labelFor(event), labelSize, longestLabel);
  const width = textWidth(label, labelSize);
  const flipped = x + beside + width > pictureWidth;
  const wide = open.to - open.from > 2 * radius;
  const reach = wide ? (open.to - open.from) / 2 : radius;
  return {
    event,
    shape: shapeOf(event),
    x,
    label,
    flipped,
    from: flipped ? x - beside - width : x - reach,
    to: flipped ? x + reach : x + Math.max(beside + width, reach),
    // A day is a point on any axis of years.
    open: event.on.length < 10 ? open : null,
  };
}

/** Each mark in the first row where it has room. */
function inRows(
  marks: readonly Omit<PlacedMark, "y">[],
  top: number,
): { placed: PlacedMark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => {
      const free = ends.findIndex((end) => end + 12 <= mark.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.to;
      return { ...mark, y: top + row * rowHeight + rowHeight / 2 };
    });
  return { placed, rows: ends.length };
}

/**
 * All events, lane by lane from the top. There must be at least one.
 * @param until a year up to which the axis reaches in any case
 */
export function placeMarks(
  events: readonly TimelineEvent[],
  labelFor: Label,
  top: number,
  until?: number | undefined,
): Placed {
  const years = [...events.map(({ on }) => yearOf(on)), ...(until === undefined ? [] : [until])];
  const axis = axisOf(Math.min(...years), Math.max(...years));
  const byLane = Map.groupBy(events, ({ kind }) => laneOfKind(kind));
  let y = top;
  const placed = lanes.flatMap((key) => {
    const own = byLane.get(key);
    if (!own) return [];
    const { placed: marks, rows } = inRows(
      own.map((event) => atDate(event, axis, labelFor)),
      y + laneHead,
    );
    const lane = { key, y, marks };
    y += laneHead + rows * rowHeight + laneGap;
    return [lane];
  });
  return { axis, lanes: placed, bottom: y };
}
