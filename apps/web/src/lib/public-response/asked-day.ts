/**
 * As of which day an address is to be read: `…?on=YYYY-MM-DD`, on every public address alike. It is read here, once,
 * before anybody else sees the address, and told to the renderer in a header that no visitor can send.
 */
import type { IncomingHttpHeaders } from "node:http";
import { day as wholeDay } from "@entente/domain/fields/values";

export const dayKey = "on";
/** Tells the renderer the day. */
export const dayHeader = "x-entente-day";

/** Tells the renderer by when the answer must be there, in milliseconds since 1970. */
export const untilHeader = "x-entente-until";

/** Throws away what a visitor sends under the names by which the door tells the renderer. */
export function forgetForgedDay(headers: IncomingHttpHeaders): void {
  delete headers[dayHeader];
  delete headers[untilHeader];
}

export type AskedDay =
  | { readonly kind: "now"; readonly url: string }
  | { readonly kind: "day"; readonly url: string; readonly day: string }
  | { readonly kind: "unreadable"; readonly url: string; readonly given: readonly string[] };

/** Years of four digits, which is how days are written here and in the ledger. */
const isDay = (text: string) => wholeDay.safeParse(text).success && text >= "1000-01-01";

/** The address without its day. */
export function withoutDay(url: string): string {
  const [path = "", query = ""] = url.split("?", 2);
  const parts = new URLSearchParams(query);
  parts.delete(dayKey);
  return parts.size === 0 ? path : `${path}?${parts}`;
}

/** Reads the day of an address. What a form leaves empty is nothing. */
export function askedDay(url: string): AskedDay {
  const at = url.indexOf("?");
  if (at < 0 || !url.includes(dayKey, at)) return { kind: "now", url };
  const given = new URLSearchParams(url.slice(at + 1)).getAll(dayKey);
  if (given.length === 0) return { kind: "now", url };
  const [first = "", ...more] = given.filter((text) => text !== "");
  if (first === "") return { kind: "now", url: withoutDay(url) };
  if (more.length > 0 || !isDay(first)) return { kind: "unreadable", url, given: [first, ...more] };
  return { kind: "day", url, day: first };
}
