/** Sends a packed answer to one visitor: what differs from one to the next is decided here, and nowhere else. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { matches } from "./entity-tag.ts";
import { rememberSwitch } from "./language-choice.ts";
import type { Packed } from "./pack.ts";

/** Nobody but this visitor's browser sees it, and it keeps nothing. */
export const forOneVisitor = { "cache-control": "private, no-store" } as const;

function cookieFor(request: IncomingMessage, { headers }: Packed): string | null {
  const { host, referer } = request.headers;
  if (referer === undefined || headers.location !== undefined) return null;
  return rememberSwitch(request.url ?? "/", host, referer);
}

const ofBody = new Set(["content-length", "content-type", "content-encoding"]);

/** Writes the head and, where it is asked for and not known already, the body. */
export function send(request: IncomingMessage, response: ServerResponse, packed: Packed): void {
  const cookie = cookieFor(request, packed);
  const headers =
    cookie === null ? packed.headers : { ...packed.headers, "set-cookie": cookie, ...forOneVisitor };
  if (packed.tag !== null && matches(request.headers["if-none-match"], packed.tag)) {
    response.writeHead(
      304,
      Object.fromEntries(Object.entries(headers).filter(([name]) => !ofBody.has(name))),
    );
    response.end();
    return;
  }
  if (cookie === null && packed.head) response.writeHead(packed.status, packed.head);
  else response.writeHead(packed.status, headers);
  if (request.method === "HEAD") response.end();
  else response.end(packed.body, "latin1");
}
