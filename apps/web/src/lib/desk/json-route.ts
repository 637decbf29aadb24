/** How the desk takes what its own script sends outside of the router: from a page of ours, small, and as expected. */
import type { z } from "zod";
import { isSameOrigin } from "./same-origin.ts";

const largestBody = 32_768;
const noStore = { "cache-control": "no-store" };

/** An answer for script, which sets cookies on the way. */
export function answerJson(body: object, status = 200, ...cookies: readonly string[]): Response {
  const headers = new Headers(noStore);
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return Response.json(body, { status, headers });
}

/** The handler for a body of this shape. */
export function jsonRoute<T>(shape: z.ZodType<T>, act: (sent: T, request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    if (!isSameOrigin(request)) return answerJson({}, 403);
    if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody))
      return answerJson({}, 413);
    const sent = shape.safeParse(await request.json().catch(() => null));
    return sent.success ? act(sent.data, request) : answerJson({}, 400);
  };
}
