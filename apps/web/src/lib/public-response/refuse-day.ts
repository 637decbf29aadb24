/** What an address answers whose day is none: a page that says what is right, or the same for machines. */
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type AskedDay, dayKey, withoutDay } from "./asked-day.ts";
import { languageOf } from "./language-choice.ts";

type Unreadable = Extract<AskedDay, { kind: "unreadable" }>;

/** Data are asked for by a name with an ending: cbd.json, search.csv. */
const isData = (path: string) => /\.[a-z]+$/.test(path) || languageOf(path) === null;

/** The address of the page that says so, or null where a machine asks. */
export function refusingPage({ url, given }: Unreadable): string | null {
  const path = url.split("?", 1)[0] ?? "";
  if (isData(path)) return null;
  const parts = new URLSearchParams([["at", withoutDay(url)], ...given.map((text) => ["given", text])]);
  return `/${languageOf(path)}/unreadable-day?${parts}`;
}

/** Says to a machine what is right. */
export function refuseData(
  response: ServerResponse,
  security: OutgoingHttpHeaders,
  { given }: Unreadable,
): void {
  const rule = given.length > 1 ? "given-twice" : "day";
  response.writeHead(400, {
    ...security,
    "content-type": "application/json",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    "x-robots-tag": "noindex",
  });
  response.end(
    JSON.stringify({ error: "bad request", problems: [{ key: dayKey, rule, valid: ["YYYY-MM-DD"] }] }),
  );
}
