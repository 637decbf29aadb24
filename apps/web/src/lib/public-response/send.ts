/** Sends a packed answer to one visitor: what differs from one to the next is decided here, and nowhere else. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { matches } from "./entity-tag.ts";
import { rememberSwitch } from "./language-choice.ts";
import type { Packed } from "./pack.ts";

/** Nobody but this visitor's browser sees it, and it keeps nothing. */
export const forOneVisitor = { "cache-control": "private, no-store" } as const;

/** What of a request decides how an answer leaves. */
export type Asks = Pick<IncomingMessage, "headers" | "url" | "method">;

function cookieFor({ url, headers: { host, referer } }: Asks, { headers }: Packed): string | null {
  if (referer === undefined || headers.location !== undefined) return null;
  return rememberSwitch(url ?? "/", host, referer);
}

const ofBody = new Set(["content-length", "content-type", "content-encoding"]);

/** The head and, where it is asked for and not known already, the body for one visitor. */
export function leaving(
  request: Asks,
  packed: Packed,
): Pick<Packed, "status" | "headers"> & { body: Packed["body"] | null } {
  const cookie = cookieFor(request, packed);
  const headers =
    cookie === null ? packed.headers : { ...packed.headers, "set-cookie": cookie, ...forOneVisitor };
  if (packed.tag !== null && matches(request.headers["if-none-match"], packed.tag)) {
    const kept = Object.entries(headers).filter(([name]) => !ofBody.has(name));
    return { status: 304, headers: Object.fromEntries(kept), body: null };
  }
  const { status, body } = packed;
  if (request.method === "HEAD") return { status, headers, body: null };
  // Whoever hears no length waits for more.
  return { status, body, headers: body.length === 0 ? { ...headers, "content-length": 0 } : headers };
}

/** Writes the answer to one visitor. */
export function send(request: IncomingMessage, response: ServerResponse, packed: Packed): void {
  const { status, headers, body } = leaving(request, packed);
  response.writeHead(status, headers);
  if (body === null) response.end();
  else response.end(body, "latin1");
}
