/**
 * The one place where a public answer leaves the house: without the framework's script, with its real status,
 * tagged, compressed and with its security headers. A page cache will stand here too.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { capture } from "./capture.ts";
import { chooseEncoding, encode, isCompressible } from "./encoding.ts";
import { entityTag, matches } from "./entity-tag.ts";
import { failurePage } from "./failure-page.ts";
import { languageOf, rememberSwitch } from "./language-choice.ts";
import { publicHeaders } from "./security-headers.ts";
import { readStatus } from "./status-marker.ts";
import { stripFramework } from "./strip-framework.ts";

export type AnswerOptions = {
  readonly secure: boolean;
  /** Leaves the framework's script in, to measure what dropping it saves. */
  readonly keepFramework: boolean;
};

const droppedHeaders = [
  "x-powered-by",
  "x-nextjs-cache",
  "x-nextjs-prerender",
  "x-nextjs-stale-time",
  "link",
];

type Finished = { readonly html: string; readonly status: number | null };

function finishedPage(html: string, status: number, path: string, keepFramework: boolean): Finished {
  // The framework shows a failure by script, which is not there.
  if (status >= 500) return { html: failurePage(languageOf(path) ?? "en"), status };
  const read = readStatus(html);
  return keepFramework ? read : { html: stripFramework(read.html), status: read.status };
}

/** Prepares a response so that whatever the framework renders leaves it as a public answer. */
export function answerPublicly(
  request: IncomingMessage,
  response: ServerResponse,
  { secure, keepFramework }: AnswerOptions,
): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"]?.toString());
  // The framework must hand over plain text; it is compressed once, below.
  delete request.headers["accept-encoding"];
  capture(response, async ({ status, body }) => {
    const contentType = String(response.getHeader("content-type") ?? "");
    const isPage = contentType.startsWith("text/html");
    const page = isPage
      ? finishedPage(body.toString("utf8"), status, request.url ?? "/", keepFramework)
      : null;
    const finished = page ? Buffer.from(page.html) : body;
    for (const name of droppedHeaders) response.removeHeader(name);
    for (const [name, value] of Object.entries(publicHeaders(secure))) {
      if (keepFramework && name === "content-security-policy") continue;
      response.setHeader(name, value);
    }
    response.statusCode = page?.status ?? status;
    if (isPage) {
      response.setHeader("cache-control", "public, max-age=0, must-revalidate");
      response.setHeader("vary", "Accept-Encoding");
      const cookie = rememberSwitch(request.url ?? "/", request.headers.host, request.headers.referer);
      if (cookie) {
        response.setHeader("set-cookie", cookie);
        response.setHeader("cache-control", "private, no-store");
      }
    }
    if (finished.length === 0) {
      response.end();
      return;
    }
    const used = isCompressible(contentType) ? encoding : "identity";
    const tag = entityTag(finished, used);
    if (response.statusCode === 200) response.setHeader("etag", tag);
    if (response.statusCode === 200 && matches(request.headers["if-none-match"], tag)) {
      response.statusCode = 304;
      response.removeHeader("content-length");
      response.end();
      return;
    }
    const travelling = await encode(finished, used);
    if (used !== "identity") response.setHeader("content-encoding", used);
    response.setHeader("content-length", travelling.length);
    response.end(request.method === "HEAD" ? undefined : travelling);
  });
}
