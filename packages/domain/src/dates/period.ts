/** Whether something held on a day, given from–to dates of whatever precision. The last day belongs to the period. */
import { earliestDay, latestDay } from "./edtf.ts";

export type Period = { readonly from: string | null; readonly until: string | null };

/** "unknown" where the day falls into the span that an imprecise date leaves open. */
export type Answer = "yes" | "no" | "unknown";

function begunBy(from: string | null, day: string): Answer {
  if (from === null || latestDay(from) <= day) return "yes";
  return earliestDay(from) <= day ? "unknown" : "no";
}

function lastsTo(until: string | null, day: string): Answer {
  if (until === null || day <= earliestDay(until)) return "yes";
  return day <= latestDay(until) ? "unknown" : "no";
}

/**
 * Was this in force on that day? A missing date leaves its side open.
 * @param day YYYY-MM-DD
 */
export function inForceOn({ from, until }: Period, day: string): Answer {
  const answers = [begunBy(from, day), lastsTo(until, day)];
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
