/** Dates and periods in the reader's words. */
import { printDate, printDay } from "@entente/domain/dates/print";
import type { Reader } from "./reader.ts";

type Period = { readonly from: string | null; readonly until: string | null };

/** "since 1994", "1994 to 2003", or null where neither end is known. */
export function periodText({ from, until }: Period, { language, words }: Reader): string | null {
  const printed = { from: from && printDate(from, language), until: until && printDate(until, language) };
  if (printed.from && printed.until) return words.period.fromUntil(printed.from, printed.until);
  if (printed.from) return words.period.since(printed.from);
  return printed.until ? words.period.until(printed.until) : null;
}

/** The day of a moment, on the register's clock. */
export const dayText = (moment: Date, { language, institute }: Reader): string =>
  printDay(moment, language, institute.timeZone);
