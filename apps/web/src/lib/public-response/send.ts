/** Sends a packed answer to one visitor: what differs from one to the next is decided here, and nowhere else. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { matches } from "./entity-tag.ts";
import { rememberSwitch } from "./language-choice.ts";
import type { Packed } from "./pack.ts";

/** Nobody but this visitor's browser sees it, and it keeps nothing. */
export const forOneVisitor = { "cache-control": "private, no-store" } as const;

function withCookie(request: IncomingMessage, headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { host, referer } = request.headers;
  if (referer === undefined || headers.location !== undefined) return headers;
  const cookie = rememberSwitch(request.url ?? "/", host, referer);
  return cookie === null ? headers : { ...headers, "set-cookie": cookie, ...forOneVisitor };
}

const ofBody = new Set(["content-length", "content-type", "content-encoding"]);

/** Writes the head and, where it is asked for and not known already, the body. */
export function send(request: IncomingMessage, response: ServerResponse, packed: Packed): void {
  const headers = withCookie(request, packed.headers);
  if (packed.tag !== null && matches(request.headers["if-none-match"], packed.tag)) {
    response.writeHead(
      304,
      Object.fromEntries(Object.entries(headers).filter(([name]) => !ofBody.has(name))),
    );
    response.end();
    return;
  }
  response.writeHead(packed.status, headers);
  response.end(request.method === "HEAD" ? undefined : packed.body);
}
