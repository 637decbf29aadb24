/** A visitor's browser, as far as sign-in can tell: it keeps cookies and sends forms. */
import type { StaffClient } from "@entente/db/clients";
import { answer } from "../handler.ts";

const home = "http://127.0.0.1:3000";

/** A browser at an address, on a clock that a test can move. */
export function aBrowser(db: StaffClient, from = "192.0.2.1", clock = () => new Date()) {
  const jar = new Map<string, string>();
  const headers = (more: Record<string, string> = {}) =>
    new Headers({
      host: new URL(home).host,
      "user-agent": "Test browser",
      "x-forwarded-for": from,
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
      ...more,
    });

  async function send(path: string, form?: Record<string, string>): Promise<Response> {
    const body = form && new URLSearchParams(form).toString();
    const more = body
      ? { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) }
      : {};
    const request = new Request(home + path, {
      method: form ? "POST" : "GET",
      headers: headers(more),
      ...(body ? { body } : {}),
    });
    const response = await answer(request, db, clock);
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      if (attributes.includes("Max-Age=0")) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  async function token(): Promise<string> {
    const { csrfToken } = (await (await send("/api/auth/csrf")).json()) as { csrfToken: string };
    return csrfToken;
  }

  return {
    jar,
    headers,
    send,
    token,
    /** Sends the form of the sign-in page and answers where it leads. */
    signIn: async (email: string, password: string, more: Record<string, string> = {}) => {
      const form = { csrfToken: await token(), email, password, ...more };
      return (await send("/api/auth/callback/password", form)).headers.get("location");
    },
    signOut: async () => send("/api/auth/signout", { csrfToken: await token() }),
  };
}
