/** The token that a form carries, so that no other site can send it in a person's name. next-auth makes and proves it. */
import { timingSafeEqual } from "node:crypto";
import { answer } from "./handler.ts";
import { basePath } from "./options.ts";
import { originOf } from "./origin.ts";

/** What next-auth says to a request for the token: the token itself, and cookies where the browser held none of ours. */
async function asked(headers: Pick<Headers, "get">): Promise<Response> {
  const kept: Record<string, string> = {};
  for (const name of ["cookie", "host", "x-forwarded-proto"]) {
    const value = headers.get(name);
    if (value !== null) kept[name] = value;
  }
  return answer(new Request(`${originOf(headers)}${basePath}/csrf`, { headers: kept }));
}

/** The lines that give a browser the cookie which belongs to its forms; none where it holds one already. */
export async function formCookies(headers: Pick<Headers, "get">): Promise<string[]> {
  return (await asked(headers)).headers.getSetCookie();
}

/**
 * The token that belongs to the visitor's cookie, or null where the cookie is missing or not ours. Then a visit to
 * `/api/auth/signin` sets one and comes back.
 */
export async function formToken(headers: Pick<Headers, "get">): Promise<string | null> {
  const response = await asked(headers);
  // A new cookie means that the one that came along was worth nothing, and a page cannot set one.
  if (!response.ok || response.headers.getSetCookie().some((cookie) => cookie.includes("entente-form="))) {
    return null;
  }
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return csrfToken;
}

/** Whether a form was sent from a page of ours to this visitor. */
export async function isOwnForm(headers: Pick<Headers, "get">, sent: unknown): Promise<boolean> {
  const token = await formToken(headers);
  if (token === null || typeof sent !== "string" || sent.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(sent), Buffer.from(token));
}
