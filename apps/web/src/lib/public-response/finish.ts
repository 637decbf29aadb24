/** Turns what the framework wrote into what may leave the house: its real status, without script, and whole. */
import type { OutgoingHttpHeaders } from "node:http";
import { askedDay, withoutDay } from "./asked-day.ts";
import type { Captured } from "./capture.ts";
import { failurePage } from "./failure-page.ts";
import { languageOf } from "./language-choice.ts";
import { readStatus } from "./status-marker.ts";
import { headersOfDay, stayInDay } from "./stay-in-day.ts";
import { stripFramework } from "./strip-framework.ts";

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

function finishedPage(html: string, status: number, path: string, keepFramework: boolean) {
  // The framework shows a failure by script, which is not there.
  if (status >= 500) return { html: failurePage(languageOf(path) ?? "en"), status };
  const read = readStatus(html);
  return keepFramework ? read : { html: stripFramework(read.html), status: read.status };
}

/** @param path what was asked for, which says as of which day, and in which language a failure is told */
export function finish(
  { status, body }: Captured,
  headers: OutgoingHttpHeaders,
  path: string,
  keepFramework: boolean,
): Answer {
  const isPage = String(headers["content-type"] ?? "").startsWith("text/html");
  const page = isPage ? finishedPage(body.toString("utf8"), status, path, keepFramework) : null;
  const real = page?.status ?? status;
  const read = askedDay(path);
  const day = read.kind === "day" ? read.day : null;
  const html = page && day !== null ? stayInDay(page.html, day) : page?.html;
  const own = Object.entries(headers).filter(([name]) => !droppedHeaders.has(name));
  return {
    status: real,
    headers: {
      ...Object.fromEntries(own),
      ...(day === null ? {} : headersOfDay(withoutDay(path), headers.location, day)),
      "cache-control": cacheControl(real, isPage, headers["cache-control"]),
      // What a browser may fetch ahead when a reader is about to follow a link.
      ...(isPage ? { "speculation-rules": '"/speculation-rules.json"' } : {}),
    },
    body: html === undefined ? body : Buffer.from(html),
  };
}
