/**
 * Dates with precision, as EDTF level 0 (ISO 8601-2): "1992", "1992-04", "1992-04-21". Sources often know no more
 * than the year, and a register must not pretend to.
 */
export type Precision = "year" | "month" | "day";
export type Edtf = { readonly year: number; readonly month: number | null; readonly day: number | null };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The number of days of a month, 1 to 12, in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a date, or null when the text is none: wrong form, month 13, 30 February. */
export function parseEdtf(text: string): Edtf | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((digits) => (digits ? Number(digits) : null));
  if (year === null || year === undefined || year === 0) return null;
  if (month !== null && month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== null && day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
  return { year, month: month ?? null, day: day ?? null };
}

function demand(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new RangeError(`"${text}" is not a date: write 1992, 1992-04 or 1992-04-21`);
  return date;
}

/** How precise a date is. @throws RangeError for a text that is no date */
export function precisionOf(text: string): Precision {
  const { month, day } = demand(text);
  return day !== null ? "day" : month !== null ? "month" : "year";
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");

/** The first day that a date can mean, as YYYY-MM-DD. @throws RangeError */
export function earliestDay(text: string): string {
  const { year, month, day } = demand(text);
  return `${pad(year, 4)}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
}

/** The last day that a date can mean, as YYYY-MM-DD. @throws RangeError */
export function latestDay(text: string): string {
  const { year, month, day } = demand(text);
  const last = month ?? 12;
  return `${pad(year, 4)}-${pad(last)}-${pad(day ?? daysInMonth(year, last))}`;
}

/**
 * Sorts dates by the first day that they can mean; of two that begin together, the more precise comes first.
 * @returns negative, zero or positive
 */
export function compareEdtf(a: string, b: string): number {
  return earliestDay(a).localeCompare(earliestDay(b)) || latestDay(a).localeCompare(latestDay(b));
}
