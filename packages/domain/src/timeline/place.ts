/** Where events stand on an axis of years. */
import { earliestDay, latestDay } from "../dates/edtf.ts";

const dayLength = 86_400_000;

/** A day as a year with its part: 1 July 1993 is 1993.496. */
function yearAt(day: string, more: number): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) + more * dayLength - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** From the beginning of the first to the end of the last day that a date can mean, in years. @throws RangeError */
export const spanOnAxis = (date: string): { readonly from: number; readonly to: number } => ({
  from: yearAt(earliestDay(date), 0),
  to: yearAt(latestDay(date), 1),
});
