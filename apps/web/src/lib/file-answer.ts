/** Answers the address of a file. As of a day that takes too long to read, it says so to whoever reads it by program. */
import { isTooSlow } from "./register.ts";

const headers = { "access-control-allow-origin": "*", "x-robots-tag": "noindex" };
const error = "reading this day takes too long: leave out `on`, or give a later day";

export const fileAnswer =
  <A>(answer: (request: Request, address: A) => Promise<Response>) =>
  async (request: Request, address: A): Promise<Response> => {
    try {
      return await answer(request, address);
    } catch (thrown) {
      if (!isTooSlow(thrown)) throw thrown;
      return Response.json({ error }, { status: 503, headers });
    }
  };
