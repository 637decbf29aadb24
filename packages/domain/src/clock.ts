/** One clock for "today", so that terms and expiries can be tested. */
import { madeOnce } from "./formatters.ts";

export type Clock = () => Date;

/** The real time. */
export const realClock: Clock = () => new Date();

const daysIn = madeOnce(
  (timeZone: string) =>
    new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }),
);

/** Today in a time zone, as YYYY-MM-DD. */
export function todayIn(timeZone: string, clock: Clock = realClock): string {
  const parts = daysIn(timeZone).formatToParts(clock());
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${value("year")}-${value("month")}-${value("day")}`;
}

const aMinute = 60_000;
/** No day is longer, also when clocks are set back. */
const longestDay = 26 * 60;

/** The moment at which the next day begins in a time zone. */
export function nextDayIn(timeZone: string, clock: Clock = realClock): Date {
  const minute = Math.floor(clock().getTime() / aMinute);
  const dayAt = (minutes: number) => todayIn(timeZone, () => new Date((minute + minutes) * aMinute));
  const today = dayAt(0);
  let [still, another] = [0, longestDay];
  while (another - still > 1) {
    const between = Math.floor((still + another) / 2);
    if (dayAt(between) === today) still = between;
    else another = between;
  }
  return new Date((minute + another) * aMinute);
}

/** The last moment of a day, YYYY-MM-DD, in a time zone: to the millisecond. */
export function lastMomentOf(day: string, timeZone: string): Date {
  const noon = Date.parse(`${day}T12:00:00Z`);
  // East of the date line noon in universal time is tomorrow.
  const within = todayIn(timeZone, () => new Date(noon)) > day ? noon - 12 * 60 * aMinute : noon;
  return new Date(nextDayIn(timeZone, () => new Date(within)).getTime() - 1);
}
