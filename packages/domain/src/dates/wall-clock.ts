/**
 * What a clock on the wall shows, and the moment that it means. When clocks go forward, some times do not exist; when
 * they go back, some exist twice.
 */
import { madeOnce } from "../formatters.ts";

/** "2027-03-28T02:30", with seconds or without. */
export type WallTime = string;

export type Moment =
  | { readonly exists: "once"; readonly at: Date }
  /** The first of the two. */
  | { readonly exists: "twice"; readonly at: Date; readonly second: Date }
  /** The time that the clocks show instead, having gone forward. */
  | { readonly exists: "never"; readonly instead: WallTime };

const aDay = 86_400_000;
const formatIn = madeOnce(
  (timeZone: string) =>
    new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    }),
);

/** What the clock shows at a moment, with seconds. */
export function wallTimeOf(moment: Date, timeZone: string): WallTime {
  const shown = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${shown.year}-${shown.month}-${shown.day}T${shown.hour}:${shown.minute}:${shown.second}`;
}

const asIfUtc = (time: WallTime): number => Date.parse(`${time}Z`);

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
const ahead = (moment: number, timeZone: string): number =>
  asIfUtc(wallTimeOf(new Date(moment), timeZone)) - moment;

/** The moment that a time on the wall means in a zone. */
export function momentOf(time: WallTime, timeZone: string): Moment {
  const shown = asIfUtc(time);
  const before = ahead(shown - aDay, timeZone);
  const after = ahead(shown + aDay, timeZone);
  const meant = [...new Set([shown - before, shown - after])]
    .filter((moment) => moment + ahead(moment, timeZone) === shown)
    .sort((a, b) => a - b);
  const [first, second] = meant;
  if (first === undefined) {
    return { exists: "never", instead: wallTimeOf(new Date(shown - before), timeZone) };
  }
  const at = new Date(first);
  return second === undefined ? { exists: "once", at } : { exists: "twice", at, second: new Date(second) };
}
