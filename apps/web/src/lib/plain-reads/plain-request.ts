/**
 * Recognises a request that only reads, and that is written so plainly that it has one meaning for everybody between
 * the visitor and us. Whatever is not that is for Node.js to understand.
 */
import type { IncomingHttpHeaders } from "node:http";

export type PlainRequest = {
  readonly method: "GET";
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
};

/** One question, and nothing after it (RFC 9112, sections 3 and 5): a path, lines of name and printable value, an empty line. */
const plain = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[\w!#$%&'*+.^`|~-]+:[\t -~]*\r\n)+)\r\n$/;

/** These announce a body, or a conversation of another kind. */
const notPlain = new Set([
  "content-length",
  "transfer-encoding",
  "te",
  "trailer",
  "upgrade",
  "expect",
  "http2-settings",
]);

/** As long as a head may be that Node.js takes here. */
export const longestHead = 16_384;

/**
 * The request that some bytes are, whole and alone; null where they are anything else: a part of one, two in a row, a
 * header given twice, a character that is not printable.
 */
export function plainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > longestHead) return null;
  const [, url, lines] = plain.exec(bytes.toString("latin1")) ?? [];
  if (url === undefined || lines === undefined) return null;
  const headers: Record<string, string> = Object.create(null);
  for (let from = 0; from < lines.length; ) {
    const to = lines.indexOf("\r\n", from);
    const colon = lines.indexOf(":", from);
    const name = lines.slice(from, colon).toLowerCase();
    if (name in headers || notPlain.has(name)) return null;
    headers[name] = lines.slice(colon + 1, to).trim();
    from = to + 2;
  }
  if (!headers.host || (headers.connection ?? "keep-alive").toLowerCase() !== "keep-alive") return null;
  return { method: "GET", url, headers };
}
