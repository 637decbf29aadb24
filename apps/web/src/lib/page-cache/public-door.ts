/** Through which door a public answer leaves: from the cache where it is for everybody, round it where it is not. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { hasDeskCookie } from "@entente/auth/cookies";
import type { Language } from "@entente/domain/languages";
import { answerPublicly } from "../public-response/answer.ts";
import {
  askedDay,
  dayHeader,
  forgetForgedDay,
  untilHeader,
  withoutDay,
} from "../public-response/asked-day.ts";
import { chooseEncoding } from "../public-response/encoding.ts";
import { failurePage } from "../public-response/failure-page.ts";
import { languageOf } from "../public-response/language-choice.ts";
import type { Packed } from "../public-response/pack.ts";
import { refuseData, refusingPage } from "../public-response/refuse-day.ts";
import { publicHeaders } from "../public-response/security-headers.ts";
import { send } from "../public-response/send.ts";
import { type Address, addressOf, carriesToken, type Request } from "./address.ts";
import { fewAtOnce, TooMany } from "./few-at-once.ts";
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
  /** How much memory kept answers may take; 0 keeps none. */
  readonly megabytes: number;
  /** How long the answer about a past day may take, once it is begun. */
  readonly daySeconds: number;
};

export type PublicDoor = {
  /**
   * What is kept for everybody under the address that is asked for, made where nobody asked before; null where the
   * answer is for this visitor alone, or refused.
   * @throws what rendering throws, and TooMany
   */
  kept(request: Request, secure: boolean): Promise<Packed | null>;
  answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<void>;
  counts: ReturnType<typeof pageCache>["counts"];
};

/** Past days are worked out from the ledger: so many pages at a time, whoever asks, while so many wait. */
const daysAtOnce = 2;
const daysWaiting = 60;
/** Of the memory for answers. Days have no end, and must not drive out what everybody reads. */
const shareOfDays = 1 / 8;

export function publicDoor({ handle, current, origin, megabytes, daySeconds }: Options): PublicDoor {
  const keepsPages = megabytes > 0;
  const security = publicHeaders;
  const limit = megabytes * 2 ** 20;
  const render = renderWith(handle);
  const oneOfFew = fewAtOnce(daysAtOnce, daysWaiting);
  const inTime = () => Date.now() + daySeconds * 1000;
  const present = pageCache({ render, security, limit: limit * (1 - shareOfDays) });
  const days = pageCache({
    render: (address) => oneOfFew(() => render(address, inTime())),
    security,
    limit: limit * shareOfDays,
  });

  /** Without a word from the database nothing is answered from memory: the renderer will say what is wrong. */
  async function keptFor(address: Address): Promise<Kept | null> {
    let state: string;
    try {
      state = await current();
    } catch {
      return null;
    }
    return (address.day === null ? present : days).answerTo(state, address);
  }

  async function kept(request: Request, secure: boolean): Promise<Packed | null> {
    if (!keepsPages) return null;
    const { method, headers } = request;
    const { url } = askedDay(request.url ?? "/");
    const address = addressOf({ method, headers, url }, { origin, secure });
    const found = address && (await keptFor(address));
    return found === null ? null : found.as(chooseEncoding(headers["accept-encoding"]?.toString()));
  }

  async function answer(request: IncomingMessage, response: ServerResponse, secure: boolean, isDay: boolean) {
    const packed = await kept(request, secure);
    if (packed) return send(request, response, packed);
    const personal = hasDeskCookie(request.headers.cookie) || carriesToken(request.url);
    const makeAnswer = () => {
      answerPublicly(request, response, { secure, personal });
      if (isDay) {
        request.url = withoutDay(request.url ?? "/");
        request.headers[untilHeader] = `${inTime()}`;
      }
      return handle(request, response);
    };
    await (isDay ? oneOfFew(makeAnswer) : makeAnswer());
  }

  return {
    kept,
    async answer(request, response, secure) {
      const asked = askedDay(request.url ?? "/");
      forgetForgedDay(request.headers);
      if (asked.kind === "day") request.headers[dayHeader] = asked.day;
      if (asked.kind === "unreadable") {
        const page = refusingPage(asked);
        if (page === null) return refuseData(response, security(secure), asked);
        request.url = page;
      } else request.url = asked.url;
      try {
        await answer(request, response, secure, asked.kind === "day");
      } catch (error) {
        if (!(error instanceof TooMany)) throw error;
        tellToComeLater(response, security(secure), languageOf(request.url ?? "/") ?? "en");
      }
    },
    counts() {
      const [now, past] = [present.counts(), days.counts()];
      return {
        hits: now.hits + past.hits,
        misses: now.misses + past.misses,
        entries: now.entries + past.entries,
        bytes: now.bytes + past.bytes,
      };
    },
  };
}

function tellToComeLater(response: ServerResponse, security: OutgoingHttpHeaders, language: Language) {
  response.writeHead(503, {
    ...security,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "10",
  });
  response.end(failurePage(language));
}
