/**
 * An answer as it is kept: compressed by brotli, ready to be written. By gzip it is kept as well once somebody asks for
 * it. Plain text is not kept beside them; the few who ask for it get it unpacked.
 */
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { linesOf } from "../public-response/as-text.ts";
import type { Encoding } from "../public-response/encoding.ts";
import type { Answer } from "../public-response/finish.ts";
import { isText, type Packed, pack } from "../public-response/pack.ts";

export type Kept = {
  readonly status: number;
  /** What it takes of the memory, roughly. */
  readonly bytes: number;
  as(encoding: Encoding): Packed | Promise<Packed>;
};

/** Headers and the objects around them. */
const overhead = 2000;

/** As it is written with the least work: head and body as strings that leave in one piece. */
const ready = ({ status, headers, body, tag }: Packed) => ({
  status,
  headers,
  lines: linesOf(headers),
  body: body.toString("latin1"),
  tag,
});

/** What both packings of a text take, to one of them: gzip comes later, and is a little longer. */
const both = 2.2;

/** Packs an answer for everybody who will ask. */
export async function keep(answer: Answer, security: OutgoingHttpHeaders): Promise<Kept> {
  const { status, headers } = answer;
  if (answer.body.length === 0 || !isText(answer)) {
    const plain = await pack(answer, "identity", security);
    return { status, bytes: plain.body.length + overhead, as: () => plain };
  }
  const br = ready(await pack(answer, "br", security));
  const unpacked = async (): Promise<Answer> => ({
    status,
    headers,
    body: await promisify(brotliDecompress)(Buffer.from(br.body, "latin1")),
  });
  let gzip: Promise<Packed> | null = null;
  return {
    status,
    bytes: Math.round(br.body.length * both) + overhead,
    as(encoding) {
      if (encoding === "br") return br;
      if (encoding === "identity") return unpacked().then((whole) => pack(whole, "identity", security));
      gzip ??= unpacked().then(async (whole) => ready(await pack(whole, "gzip", security)));
      return gzip;
    },
  };
}

/**
 * True where the next visitor may get the same. Pages, pages that are gone and addresses that moved are as many as the
 * register has. What was never there has no end, and a failure is to be tried again.
 */
export function mayBeKept({ status, headers }: Answer): boolean {
  if (![200, 301, 308, 410].includes(status) || headers["set-cookie"] !== undefined) return false;
  return !/\b(?:private|no-store)\b/.test(String(headers["cache-control"]));
}
