/** One clock for "today", so that terms and expiries can be tested. */
export type Clock = () => Date;

/** The real time. */
export const realClock: Clock = () => new Date();

/** Today in a time zone, as YYYY-MM-DD. */
export function todayIn(timeZone: string, clock: Clock = realClock): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(clock());
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${value("year")}-${value("month")}-${value("day")}`;
}
