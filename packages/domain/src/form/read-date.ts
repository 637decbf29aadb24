/**
 * Reads a date as people write it – "1992", "April 2012", "21.05.1992", "21 mai 1992", "2012-04" – and keeps it as
 * precise as it was written. Days come before months, as all four languages write them.
 */
import { parseEdtf } from "../dates/edtf.ts";
import { languages } from "../languages.ts";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const monthName = (language: string, month: number) =>
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2000, month)),
  );

/** The names of the months in every language, folded. */
const months: readonly (readonly [string, number])[] = languages.flatMap((language) =>
  Array.from({ length: 12 }, (_, month) => [fold(monthName(language, month)), month + 1] as const),
);

/** A month by its name or the beginning of one, at least three letters that mean one month only. */
function monthCalled(word: string): number | null {
  const name = fold(word).replace(/\.$/, "");
  if (name.length < 3) return null;
  const exact = months.filter(([known]) => known === name);
  const found = exact.length > 0 ? exact : months.filter(([known]) => known.startsWith(name));
  const numbers = new Set(found.map(([, month]) => month));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

const pad = (digits: string | number) => String(digits).padStart(2, "0");

/** The date in EDTF level 0, or null where the text is none: no such month, no such day, two meanings. */
export function readDate(text: string): string | null {
  const plain = text.trim().replace(/\s+/g, " ");
  const existing = (date: string) => (parseEdtf(date) ? date : null);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(plain);
  if (iso)
    return existing(
      [iso[1], ...[iso[2], iso[3]].filter((part) => part !== undefined).map((part) => pad(part))].join("-"),
    );
  const numbers = /^(?:(\d{1,2})\s?[./-]\s?)?(\d{1,2})\s?[./-]\s?(\d{4})$/.exec(plain);
  if (numbers) {
    const [, day, month = "", year] = numbers;
    return existing([year, pad(month), ...(day ? [pad(day)] : [])].join("-"));
  }
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|re|e|\.)? ?(?:of |de )?)?([\p{L}.]+),? (?:of |de )?(\d{4})$/u.exec(plain);
  const month = words?.[2] ? monthCalled(words[2]) : null;
  if (!words || month === null) return null;
  return existing([words[3], pad(month), ...(words[1] ? [pad(words[1])] : [])].join("-"));
}
