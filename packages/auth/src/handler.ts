/** Answers /api/auth/*. Only what the desk uses is let through to next-auth. */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { type Clock, realClock } from "@entente/domain/clock";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { basePath, optionsFor } from "./options.ts";
import { signInPath } from "./return-path.ts";
import { signOut } from "./session/end.ts";
import { visitOf } from "./visit.ts";

const open = new Set(["GET /signin", "GET /csrf", "POST /callback/password", "POST /signout"]);
const largestBody = 8192;

/**
 * The same request under the address at which the visitor came in: the framework names the one it listens on, and
 * its own kind of request turns 127.0.0.1 into localhost, which would be another host.
 */
function addressedTo(origin: string, request: Request): NextRequest {
  const { pathname, search } = new URL(request.url);
  const url = new URL(origin + pathname + search);
  const { method, headers, body, signal } = request;
  const init = { method, headers, signal, ...(body ? { body, duplex: "half" as const } : {}) };
  return Object.assign(new Request(url, init), { nextUrl: url }) as unknown as NextRequest;
}

/** Answers lead to paths of this host alone, and nobody keeps them. */
function leaving(response: Response, origin: string): Response {
  const headers = new Headers(response.headers);
  headers.set("cache-control", "no-store");
  const location = headers.get("location");
  if (location) {
    const { origin: to, pathname, search } = new URL(location, origin);
    headers.set("location", to === origin ? pathname + search : signInPath);
  }
  return new Response(response.body, { status: response.status === 302 ? 303 : response.status, headers });
}

/** Lets next-auth answer, and ends the session of whoever signs out. */
export async function answer(
  request: Request,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!open.has(`${request.method} ${pathname.slice(basePath.length)}`)) {
    return new Response(null, { status: 404 });
  }
  const posts = request.method === "POST";
  if (posts && !(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody)) {
    return new Response(null, { status: 413 });
  }
  const visit = visitOf(request.headers, clock);
  let leaves = false;
  const events = {
    signedOut: () => {
      leaves = true;
    },
  };
  const { handlers } = NextAuth(optionsFor(db, visit, events));
  const addressed = addressedTo(visit.origin, request);
  const response = await (posts ? handlers.POST(addressed) : handlers.GET(addressed));
  // next-auth swallows what its events throw: a row that could not be deleted must not look like one that was.
  if (leaves && visit.reference) await signOut(db, visit.reference);
  if (leaves) response.headers.set("location", `${visit.origin}${signInPath}?signed-out=1`);
  return leaving(response, visit.origin);
}
