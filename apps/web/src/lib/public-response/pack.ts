/** Makes an answer ready to travel: compressed, tagged, and with every header that it has for all visitors. */
import type { OutgoingHttpHeaders } from "node:http";
import { type Encoding, encode, isCompressible } from "./encoding.ts";
import { entityTag } from "./entity-tag.ts";
import type { Answer } from "./finish.ts";
import { heeded } from "./security-headers.ts";

export type Packed = {
  readonly status: number;
  readonly headers: Readonly<OutgoingHttpHeaders>;
  /** The same headers as the lines that travel. */
  readonly lines?: string;
  /** A string holds one byte in each character: it leaves in one piece with the head. */
  readonly body: Buffer | string;
  /** Null where nobody may ask whether it is still so: only what is found has a tag. */
  readonly tag: string | null;
};

/** True where an encoding makes it smaller. */
export const isText = ({ headers }: Pick<Answer, "headers">): boolean =>
  isCompressible(String(headers["content-type"] ?? ""));

/** Packs an answer in one encoding. What is compressed already travels as it is. */
export async function pack(answer: Answer, wanted: Encoding, security: OutgoingHttpHeaders): Promise<Packed> {
  const { status, headers, body } = answer;
  if (body.length === 0) return { status, headers: { ...security, ...headers }, body, tag: null };
  const used = isText(answer) ? wanted : "identity";
  const tag = status === 200 ? entityTag(body, used) : null;
  const travelling = await encode(body, used);
  return {
    status,
    tag,
    body: travelling,
    headers: {
      ...heeded(security, String(headers["content-type"] ?? "")),
      ...headers,
      ...(isText(answer) ? { vary: "Accept-Encoding" } : {}),
      ...(used === "identity" ? {} : { "content-encoding": used }),
      ...(tag === null ? {} : { etag: tag }),
      "content-length": travelling.length,
    },
  };
}
