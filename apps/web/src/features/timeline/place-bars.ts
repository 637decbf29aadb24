/** Counts events in bars of one or more years where they are too many to be drawn one by one. */
import type { TimelineFound } from "@entente/api/timeline/view";
import { type Axis, axisOf, stepFor } from "./axis.ts";
import { type LaneKey, laneOfKind, lanes } from "./lanes.ts";
import { laneHead } from "./place-marks.ts";

/** So that each bar is wide enough to be hit. */
const mostBars = 40;
const laneGap = 20;
export const barHeight = 84;
const lowest = 3;

export type PlacedBar = {
  readonly lane: LaneKey;
  readonly from: number;
  readonly until: number;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
};

export type PlacedBars = {
  readonly axis: Axis;
  /** How many years a bar counts. */
  readonly step: number;
  readonly lanes: readonly {
    readonly key: LaneKey;
    readonly y: number;
    readonly bars: readonly PlacedBar[];
  }[];
  readonly bottom: number;
};

/**
 * All counts, lane by lane from the top, on one scale. There must be at least one.
 * @param until a year up to which the axis reaches in any case
 */
export function placeBars(
  counts: TimelineFound["years"],
  top: number,
  until?: number | undefined,
): PlacedBars {
  const years = [...counts.map(({ year }) => year), ...(until === undefined ? [] : [until])];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = axisOf(first, last);
  const step = stepFor(axis.last - axis.first, mostBars);
  const startOf = (year: number) => axis.first + Math.floor((year - axis.first) / step) * step;
  const endOf = (from: number) => Math.min(from + step, axis.last);
  const sums = new Map<LaneKey, Map<number, number>>();
  for (const { kind, year, count } of counts) {
    const lane = laneOfKind(kind);
    const own = sums.get(lane) ?? new Map<number, number>();
    sums.set(lane, own.set(startOf(year), (own.get(startOf(year)) ?? 0) + count));
  }
  const most = Math.max(...[...sums.values()].flatMap((own) => [...own.values()]));
  let y = top;
  const placed = lanes.flatMap((key) => {
    const own = sums.get(key);
    if (!own) return [];
    const bars = [...own]
      .sort(([a], [b]) => a - b)
      .map(([from, count]) => ({
        lane: key,
        from,
        until: endOf(from) - 1,
        count,
        x: axis.at(from),
        width: axis.at(endOf(from)) - axis.at(from),
        height: Math.max(lowest, (count / most) * barHeight),
      }));
    const lane = { key, y, bars };
    y += laneHead + barHeight + laneGap;
    return [lane];
  });
  return { axis, step, lanes: placed, bottom: y };
}
