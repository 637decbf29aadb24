/** Turns what was rendered into what may leave the house: whole, with the headers of a public answer alone. */
import type { OutgoingHttpHeaders } from "node:http";
import { askedDay, withoutDay } from "./asked-day.ts";
import type { Captured } from "./capture.ts";
import { failurePage } from "./failure-page.ts";
import { languageOf } from "./language-choice.ts";
import { headersOfDay, stayInDay } from "./stay-in-day.ts";

/** An answer before it is compressed, the same for every visitor. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<OutgoingHttpHeaders>;
  readonly body: Buffer;
};

/** Whoever keeps it asks each time whether it is still so: what is public can change with every publication. */
const askEachTime = "public, max-age=0, must-revalidate";

/** What the framework says for itself, and what is said anew where the answer leaves. */
const droppedHeaders = new Set([
  "x-powered-by",
  "x-nextjs-cache",
  "x-nextjs-prerender",
  "x-nextjs-stale-time",
  "link",
  "vary",
  "etag",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
]);

function cacheControl(status: number, isPage: boolean, own: OutgoingHttpHeaders[string]): string {
  if (status >= 500) return "no-store";
  return isPage || own === undefined ? askEachTime : String(own);
}

/**
 * A failure is told in words of ours, and a page as of a day leads to others of that day. 503 is said by a page of ours,
 * of a day that takes too long.
 */
function finishedPage(body: Buffer, status: number, path: string, day: string | null): Buffer {
  if (status >= 500 && status !== 503) return Buffer.from(failurePage(languageOf(path) ?? "en"));
  return day === null ? body : Buffer.from(stayInDay(body.toString("utf8"), day));
}

/** @param path what was asked for, which says as of which day, and in which language a failure is told */
export function finish({ status, body }: Captured, headers: OutgoingHttpHeaders, path: string): Answer {
  const isPage = String(headers["content-type"] ?? "").startsWith("text/html");
  const read = askedDay(path);
  const day = read.kind === "day" ? read.day : null;
  const own = Object.entries(headers).filter(([name]) => !droppedHeaders.has(name));
  return {
    status,
    headers: {
      ...Object.fromEntries(own),
      ...(day === null ? {} : headersOfDay(withoutDay(path), headers.location, day)),
      "cache-control": cacheControl(status, isPage, headers["cache-control"]),
      // What a browser may fetch ahead when a reader is about to follow a link.
      ...(isPage ? { "speculation-rules": '"/speculation-rules.json"' } : {}),
    },
    body: isPage ? finishedPage(body, status, path, day) : body,
  };
}
