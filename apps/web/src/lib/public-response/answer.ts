/**
 * The public door for what the page cache does not answer: whatever the framework renders for this one request leaves
 * without script, with its real status, tagged, compressed and with its security headers.
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
  /** Leaves the framework's script in, to measure what dropping it saves. */
  readonly keepFramework: boolean;
  /** Nobody else may get this answer: the request carries who asks. */
  readonly personal?: boolean;
};

/** Prepares a response so that whatever the framework renders leaves it as a public answer. */
export function answerPublicly(
  request: IncomingMessage,
  response: ServerResponse,
  { secure, keepFramework, personal = false }: AnswerOptions,
): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"]?.toString());
  // The framework must hand over plain text; it is compressed once, below.
  delete request.headers["accept-encoding"];
  // The framework may change it while it renders.
  const asked = request.url ?? "/";
  const { "content-security-policy": policy, ...others } = publicHeaders(secure);
  const security = keepFramework ? others : { ...others, "content-security-policy": policy };
  capture(response, async (captured) => {
    const answer = finish(captured, response.getHeaders(), asked, keepFramework);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const packed = await pack(answer, encoding, security);
    send(
      request,
      response,
      personal ? { ...packed, headers: { ...packed.headers, ...forOneVisitor } } : packed,
    );
  });
}
