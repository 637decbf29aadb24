/** Through which door a public answer leaves: from the cache where it is for everybody, round it where it is not. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { hasDeskCookie } from "@entente/auth/cookies";
import { answerPublicly } from "../public-response/answer.ts";
import { chooseEncoding } from "../public-response/encoding.ts";
import { publicHeaders } from "../public-response/security-headers.ts";
import { send } from "../public-response/send.ts";
import { type Address, addressOf } from "./address.ts";
import type { Kept } from "./kept.ts";
import { pageCache } from "./page-cache.ts";
import { renderWith } from "./render.ts";

type Options = {
  /** The framework. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Names what is public now. */
  readonly current: () => string | Promise<string>;
  /** Scheme and host under which the world knows the register. */
  readonly origin: string | undefined;
  /** Leaves the framework's script in, and keeps nothing. */
  readonly keepFramework: boolean;
  /** How much memory kept answers may take; 0 keeps none. */
  readonly megabytes: number;
};

export type PublicDoor = {
  answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<void>;
  counts: ReturnType<typeof pageCache>["counts"];
};

export function publicDoor({ handle, current, origin, keepFramework, megabytes }: Options): PublicDoor {
  const keepsPages = megabytes > 0 && !keepFramework;
  const cache = pageCache({
    render: renderWith(handle),
    security: publicHeaders,
    limit: megabytes * 2 ** 20,
  });

  /** Without a word from the database nothing is answered from memory: the renderer will say what is wrong. */
  async function keptFor(address: Address): Promise<Kept | null> {
    let state: string;
    try {
      state = await current();
    } catch {
      return null;
    }
    return cache.answerTo(state, address);
  }

  return {
    async answer(request, response, secure) {
      const address = keepsPages ? addressOf(request, { origin, secure }) : null;
      const kept = address && (await keptFor(address));
      if (kept) {
        const packed = await kept.as(chooseEncoding(request.headers["accept-encoding"]?.toString()));
        return send(request, response, packed);
      }
      const personal = hasDeskCookie(request.headers.cookie);
      answerPublicly(request, response, { secure, keepFramework, personal });
      await handle(request, response);
    },
    counts: cache.counts,
  };
}
