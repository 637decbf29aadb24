/** An axis of years: from where to where, and where its ticks stand. */
import { spanOnAxis } from "@entente/domain/timeline/place";

export const pictureWidth = 1080;
const edge = 14;
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

export type Axis = {
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly number[];
  /** From a year with its part to a place in the picture. */
  readonly at: (year: number) => number;
};

/** The smallest step of which at most so many fill the years. */
export const stepFor = (years: number, most: number): number =>
  steps.find((step) => years / step <= most) ?? 1000;

/** An axis that holds all of the dates and ends on ticks. */
export function axisOf(first: number, last: number): Axis {
  const step = stepFor(last - first + 1, 12);
  const from = Math.floor(first / step) * step;
  const to = Math.ceil((last + 1) / step) * step;
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, place) => from + place * step);
  const scale = (pictureWidth - 2 * edge) / (to - from);
  return { first: from, last: to, ticks, at: (year) => edge + (year - from) * scale };
}

export const yearOf = (date: string): number => Math.floor(spanOnAxis(date).from);
