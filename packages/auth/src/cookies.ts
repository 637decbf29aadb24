/** The cookies of sign-in. Over TLS their names begin with `__Host-`: no other host can set or read them. */
import { isSecure } from "./origin.ts";

type ReadHeaders = Pick<Headers, "get">;

const names = { sessionToken: "session", csrfToken: "form", callbackUrl: "return" } as const;
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
});

/** The value of a cookie, or null. Over TLS a cookie that was set without it does not count. */
export function readCookie(headers: ReadHeaders, use: CookieUse): string | null {
  const wanted = cookieName(use, isSecure(headers));
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const [name, ...value] = pair.trim().split("=");
    if (name === wanted) return value.join("=");
  }
  return null;
}
