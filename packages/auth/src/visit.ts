/** What sign-in needs to know of a request. */
import { type Clock, realClock } from "@entente/domain/clock";
import { readCookie } from "./cookies.ts";
import { addressOf, originOf } from "./origin.ts";

export type Visit = {
  readonly now: Date;
  readonly origin: string;
  readonly address: string;
  readonly userAgent: string | null;
  /** The session that the browser brings along. */
  readonly reference: string | null;
};

export const visitOf = (headers: Pick<Headers, "get">, clock: Clock = realClock): Visit => ({
  now: clock(),
  origin: originOf(headers),
  address: addressOf(headers),
  userAgent: headers.get("user-agent")?.slice(0, 300) ?? null,
  reference: readCookie(headers, "sessionToken"),
});
