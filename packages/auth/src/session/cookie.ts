/** The cookie with which a session goes on under a new reference. */
import { cookieLine } from "../cookies.ts";
import { longestSeconds } from "./lifetime.ts";

export const sessionCookie = (headers: Pick<Headers, "get">, reference: string): string =>
  cookieLine(headers, "sessionToken", reference, longestSeconds);
