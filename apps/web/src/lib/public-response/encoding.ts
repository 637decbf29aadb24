/** How an answer travels: compressed once, by the best means that the visitor's browser knows. */

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const compressible =
  /^(?:text\/|application\/(?:json|ld\+json|atom\+xml|xml|manifest\+json|xhtml\+xml)|image\/svg\+xml)/;

/** True for text; an image or a font is compressed already. */
export const isCompressible = (contentType: string): boolean => compressible.test(contentType);

/** True when the header accepts this encoding, that is names it without "q=0". */
function accepts(header: string, name: string): boolean {
  return header.split(",").some((part) => {
    const [token, ...parameters] = part.trim().toLowerCase().split(";");
    return token === name && !parameters.some((p) => /^\s*q=0(\.0*)?\s*$/.test(p));
  });
}

/** Chooses an encoding from an Accept-Encoding header. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header && accepts(header, "br")) return "br";
  return header && accepts(header, "gzip") ? "gzip" : "identity";
}

/** The largest window for which brotli is content with a small table, as a power of two. */
const smallWindow = 16;

/** The window that a body needs: with the usual one, every page takes megabytes while it is compressed. */
const windowFor = (body: Buffer) =>
  body.length <= 2 ** smallWindow ? smallWindow : constants.BROTLI_DEFAULT_WINDOW;

/** Compresses a body. Quality 6 costs about a millisecond on a page of 60 KB. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(body),
    };
    return promisify(brotliCompress)(body, { params });
  }
  return encoding === "gzip" ? promisify(gzip)(body) : body;
}
