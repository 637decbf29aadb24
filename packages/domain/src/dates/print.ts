/** Dates in words, as each language writes them, no more precise than they are known. */
import { madeOnce } from "../formatters.ts";
import type { Language } from "../languages.ts";
import { parseEdtf } from "./edtf.ts";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-BE", nl: "nl-BE", de: "de-BE" };

const formats = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
  // Twenty-four hours everywhere: English alone would write 2:02 pm.
  moment: { dateStyle: "long", timeStyle: "short", hourCycle: "h23" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
} as const;

type Precision = keyof typeof formats;

const formatters = madeOnce((language: Language) =>
  madeOnce((precision: Precision) =>
    madeOnce(
      (timeZone: string) => new Intl.DateTimeFormat(locales[language], { ...formats[precision], timeZone }),
    ),
  ),
);

const formatter = (language: Language, precision: Precision, timeZone: string): Intl.DateTimeFormat =>
  formatters(language)(precision)(timeZone);

/** French writes the first of a month as an ordinal. */
const withOrdinal = (text: string, language: Language) =>
  language === "fr" ? text.replace(/^1 /, "1er ") : text;

/**
 * Prints a date with the precision it has: "1992", "April 2012", "1er juillet 1975", "21. April 2012".
 * @throws RangeError for a text that is no date
 */
export function printDate(text: string, language: Language): string {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`"${text}" is not a date`);
  const precision = date.day !== null ? "day" : date.month !== null ? "month" : "year";
  if (precision === "year") return String(date.year);
  const moment = new Date(Date.UTC(2000, (date.month ?? 1) - 1, date.day ?? 1));
  moment.setUTCFullYear(date.year);
  return withOrdinal(formatter(language, precision, "UTC").format(moment), language);
}

/** Prints the day of a moment in a time zone. */
export function printDay(moment: Date, language: Language, timeZone: string): string {
  return withOrdinal(formatter(language, "day", timeZone).format(moment), language);
}

/** Prints day and time of a moment in a time zone: "1 December 2026 at 14:02". */
export function printMoment(moment: Date, language: Language, timeZone: string): string {
  return withOrdinal(formatter(language, "moment", timeZone).format(moment), language);
}

/** Prints the time of a moment in a time zone: "14:02". */
export function printTime(moment: Date, language: Language, timeZone: string): string {
  return formatter(language, "time", timeZone).format(moment);
}

const numbers = madeOnce((language: Language) => new Intl.NumberFormat(locales[language]));

/** Prints a number in a language's own form: 117,000 · 117 000 · 117.000. */
export function printNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}
