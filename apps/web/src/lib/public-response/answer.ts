/**
 * The public door for what the page cache does not answer: whatever the framework renders for this one request leaves
 * tagged, compressed and with its security headers.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { capture } from "./capture.ts";
import { chooseEncoding } from "./encoding.ts";
import { finish } from "./finish.ts";
import { pack } from "./pack.ts";
import { publicHeaders } from "./security-headers.ts";
import { forOneVisitor, send } from "./send.ts";

export type AnswerOptions = {
  readonly secure: boolean;
  /** Nobody else may get this answer: the request carries who asks. */
  readonly personal?: boolean;
};

/** Prepares a response so that whatever the framework renders leaves it as a public answer. */
export function answerPublicly(
  request: IncomingMessage,
  response: ServerResponse,
  { secure, personal = false }: AnswerOptions,
): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"]?.toString());
  // The framework must hand over plain text; it is compressed once, below.
  delete request.headers["accept-encoding"];
  // The framework may change it while it renders.
  const asked = request.url ?? "/";
  const security = publicHeaders(secure);
  capture(response, async (captured) => {
    const answer = finish(captured, response.getHeaders(), asked);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const packed = await pack(answer, encoding, security);
    send(
      request,
      response,
      personal ? { ...packed, headers: { ...packed.headers, ...forOneVisitor } } : packed,
    );
  });
}
