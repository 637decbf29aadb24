/** The cookies of sign-in. Over TLS their names begin with `__Host-`: no other host can set or read them. */
import { isSecure } from "./origin.ts";

type ReadHeaders = Pick<Headers, "get">;

const names = {
  sessionToken: "session",
  csrfToken: "form",
  callbackUrl: "return",
  pkceCodeVerifier: "verifier",
  state: "state",
  nonce: "nonce",
  /** The link from a mail, kept out of every later address. */
  link: "link",
  /** What somebody went to the provider of single sign-on for, beside signing in. */
  errand: "errand",
} as const;
type CookieUse = keyof typeof names;

const cookieName = (use: CookieUse, secure: boolean) => `${secure ? "__Host-" : ""}entente-${names[use]}`;

/** One cookie as next-auth takes it. */
const cookie = (use: CookieUse, secure: boolean) => ({
  name: cookieName(use, secure),
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
});

/** All of them as next-auth takes them. */
export const cookiesFor = (secure: boolean) => ({
  sessionToken: cookie("sessionToken", secure),
  csrfToken: cookie("csrfToken", secure),
  callbackUrl: cookie("callbackUrl", secure),
  pkceCodeVerifier: cookie("pkceCodeVerifier", secure),
  state: cookie("state", secure),
  nonce: cookie("nonce", secure),
});

/** The line of a header that sets a cookie for so many seconds; none forgets it. */
export function cookieLine(headers: ReadHeaders, use: CookieUse, value: string, seconds: number): string {
  const secure = isSecure(headers);
  const attributes = `Path=/; Max-Age=${seconds}; HttpOnly; ${secure ? "Secure; " : ""}SameSite=Lax`;
  return `${cookieName(use, secure)}=${value}; ${attributes}`;
}

/** The value of a cookie, or null. Over TLS a cookie that was set without it does not count. */
export function readCookie(headers: ReadHeaders, use: CookieUse): string | null {
  const wanted = cookieName(use, isSecure(headers));
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const [name, ...value] = pair.trim().split("=");
    if (name === wanted) return value.join("=");
  }
  return null;
}

const anyOfOurs = /(?:^|;\s*)(?:__Host-)?entente-/;

/** True where a Cookie header carries anything that the desk sets, whether it still counts or not. */
export const hasDeskCookie = (cookies: string | undefined): boolean =>
  cookies !== undefined && anyOfOurs.test(cookies);
