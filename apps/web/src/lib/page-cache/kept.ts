/**
 * An answer as it is kept: compressed once by both means, ready to be written. Plain text is not kept beside them;
 * the few who ask for it get it unpacked.
 */
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
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

/** Packs an answer for everybody who will ask. */
export async function keep(answer: Answer, security: OutgoingHttpHeaders): Promise<Kept> {
  const plain = await pack(answer, "identity", security);
  const { status } = answer;
  if (answer.body.length === 0 || !isText(answer)) {
    return { status, bytes: plain.body.length + overhead, as: () => plain };
  }
  const [br, gzip] = await Promise.all([pack(answer, "br", security), pack(answer, "gzip", security)]);
  const [asBr, asGzip] = [ready(br), ready(gzip)];
  const { body: _, ...withoutBody } = plain;
  return {
    status,
    bytes: br.body.length + gzip.body.length + overhead,
    as(encoding) {
      if (encoding === "br") return asBr;
      if (encoding === "gzip") return asGzip;
      return promisify(gunzip)(Buffer.from(asGzip.body, "latin1")).then((body) => ({ ...withoutBody, body }));
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
