/**
 * What a public address means: the key under which its answer is kept, and the only thing that the renderer gets to
 * see. What is not in the key cannot get into the answer, so nobody can have something kept for others by a header,
 * a cookie or a part of the query that we do not know.
 */
import type { IncomingHttpHeaders } from "node:http";
import { changeParts } from "@entente/api/changes/asked";
import { mapKeys } from "@entente/api/map/asked";
import { askedSchema } from "@entente/api/search/asked";
import { timelineSchema } from "@entente/api/timeline/asked";
import { hasDeskCookie } from "@entente/auth/cookies";
import { askedDay, dayKey } from "../public-response/asked-day.ts";

export type Address = {
  readonly key: string;
  /** Path and query in one form, however the visitor wrote them. */
  readonly url: string;
  readonly host: string;
  readonly secure: boolean;
  /** The day as of which it is read, or null. */
  readonly day: string | null;
};

/** Where ORIGIN says under which address the world knows the register, the host that a visitor names says nothing. */
type Place = { readonly origin: string | undefined; readonly secure: boolean };

export type Request = {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
};

const timed = [...Object.keys(timelineSchema.shape), "page"];
const compared = ["entry", "country", "with", "only", "page"];
const searched = [...Object.keys(askedSchema.shape), "page"];

/**
 * The parts of the query that mean something, by the part of the path that follows the language, by file, or by what
 * stands below a record.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  compare: compared,
  "compare.csv": compared,
  search: searched,
  "search.csv": searched,
  "search.json": searched,
  changes: changeParts,
  "changes.atom": changeParts,
  timeline: timed,
  "timeline.csv": timed,
  "timeline.png": timed,
  "timeline.svg": timed,
  "*/*/changes": ["page"],
  "*/*/relations": ["page"],
  "*/*/relations.csv": ["page"],
  "*/*/relations.png": ["page"],
  "*/*/relations.svg": ["page"],
  "*/*/compare": ["from", "to"],
  map: mapKeys,
  "map.svg": [...mapKeys, "size", "scheme"],
  "map.png": mapKeys,
  "map.csv": mapKeys,
  "look.css": ["v"],
  "sitemap.xml": ["file"],
};

function keysBelow(path: string): readonly string[] {
  const [, first = "", ...below] = path.split("/");
  const place = below.length === 3 ? `*/*/${below[2]}` : (below[0] ?? first);
  // Every address can be read as of a day.
  return [...(known[place] ?? []), dayKey];
}

/** The query in one order, or null where a part of it is unknown. Several values of one key keep their order. */
function normalised(query: string, keys: readonly string[]): string | null {
  const parts = new URLSearchParams(query);
  for (const key of parts.keys()) if (!keys.includes(key)) return null;
  parts.sort();
  return parts.size === 0 ? "" : `?${parts}`;
}

/** Whoever has such an address may do something with it, so nobody on the way keeps the page. */
export const carriesToken = (url = "/"): boolean => /[?&]token=/.test(url);

const longest = 1000;
const hostName = /^[\w.-]{1,253}(?::\d{1,5})?$|^\[[\da-f:.]{2,45}\](?::\d{1,5})?$/i;

/**
 * The address that a request asks for, or null where its answer is not for everybody or not worth keeping: whoever
 * is known to the desk, anything but reading, an unknown part of the query, or a length that no page of ours has.
 */
export function addressOf(
  { method, url = "/", headers }: Request,
  { origin, secure }: Place,
): Address | null {
  if (method !== "GET" && method !== "HEAD") return null;
  if (headers.authorization !== undefined || hasDeskCookie(headers.cookie)) return null;
  if (url.length > longest) return null;
  const host = origin === undefined ? (headers.host ?? "") : new URL(origin).host;
  if (!hostName.test(host)) return null;
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  const query = at < 0 ? "" : normalised(url.slice(at + 1), keysBelow(path));
  if (query === null) return null;
  const asked = path + query;
  const read = askedDay(asked);
  if (read.kind === "unreadable") return null;
  const day = read.kind === "day" ? read.day : null;
  return { key: `${secure ? "https" : "http"}://${host}${asked}`, url: asked, host, secure, day };
}
