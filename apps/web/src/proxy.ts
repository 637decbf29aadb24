/**
 * Sets the headers of the desk: a policy with a nonce of its own for each request, and nothing that may be kept.
 * It decides nothing about access: pages and procedures prove that themselves.
 */
import { randomBytes } from "node:crypto";
import { cookieLine } from "@entente/auth/cookies";
import { isLanguage } from "@entente/domain/languages";
import { type NextRequest, NextResponse } from "next/server";
import { pathHeader } from "./lib/desk/path-header.ts";
import { deskPolicy } from "./lib/desk/policy.ts";

export const config = { matcher: ["/desk", "/desk/:path*"] };

const aYear = 31_536_000;

/** Remembers the language that somebody chose, as the public side does, and takes it out of the address. */
function remember(request: NextRequest, chosen: string): NextResponse {
  const address = request.nextUrl.clone();
  address.searchParams.delete("language");
  const response = NextResponse.redirect(address, 303);
  if (isLanguage(chosen)) {
    response.cookies.set("language", chosen, { path: "/", maxAge: aYear, sameSite: "lax", httpOnly: true });
  }
  response.headers.set("cache-control", "no-store");
  return response;
}

/** Pages behind a link from a mail. */
const linked = new Set(["/desk/sign-in/welcome", "/desk/sign-in/new-password"]);
const aWeek = 7 * 24 * 60 * 60;

/** Takes the link out of the address, so that it stands in no history, no log of later requests and no referrer. */
function keepLink(request: NextRequest, link: string): NextResponse {
  const address = request.nextUrl.clone();
  address.searchParams.delete("token");
  const response = NextResponse.redirect(address, 303);
  const line = cookieLine(request.headers, "link", /^[\w-]{1,100}$/.test(link) ? link : "", aWeek);
  response.headers.append("set-cookie", line);
  response.headers.set("cache-control", "no-store");
  response.headers.set("referrer-policy", "no-referrer");
  return response;
}

export function proxy(request: NextRequest): NextResponse {
  const link = request.nextUrl.searchParams.get("token");
  if (link !== null && linked.has(request.nextUrl.pathname)) return keepLink(request, link);
  const chosen = request.nextUrl.searchParams.get("language");
  if (chosen !== null) return remember(request, chosen);
  const policy = deskPolicy(randomBytes(16).toString("base64"), request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  // The framework reads the nonce for its script from here.
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  return response;
}
