/** Answers /api/auth/*. Only what the desk uses is let through to next-auth. */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { type Clock, realClock } from "@entente/domain/clock";
import type { Language } from "@entente/domain/languages";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { basePath, optionsFor } from "./options.ts";
import { signInPath } from "./return-path.ts";
import { signOut } from "./session/end.ts";
import type { Arrival } from "./single-sign-on/arrive.ts";
import { errandCookie } from "./single-sign-on/errand.ts";
import { onwardPage } from "./single-sign-on/onward.ts";
import { provider } from "./single-sign-on/provider.ts";
import { visitOf } from "./visit.ts";

const open = new Set(["GET /signin", "GET /csrf", "POST /callback/password", "POST /signout"]);
const toProvider = "POST /signin/sso";
const fromProvider = "GET /callback/sso";
const largestBody = 8192;

/**
 * The same request under the address at which the visitor came in: the framework names the one it listens on, and
 * its own kind of request turns 127.0.0.1 into localhost, which would be another host.
 */
function addressedTo(origin: string, request: Request, body: string | null): NextRequest {
  const { pathname, search } = new URL(request.url);
  // What a form asks stands in its body; an address must not add to what the provider is asked.
  const url = new URL(origin + pathname + (body === null ? search : ""));
  const { method, headers, signal } = request;
  const init = { method, headers, signal, ...(body === null ? {} : { body }) };
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

/** The one answer that leads to another host: the provider's, which next-auth has read from its own description. */
function onward(response: Response, name: string): Response {
  const headers = new Headers({ "cache-control": "no-store", "content-type": "text/html; charset=utf-8" });
  for (const line of response.headers.getSetCookie()) headers.append("set-cookie", line);
  return new Response(onwardPage(response.headers.get("location") ?? signInPath, name), { headers });
}

/** What next-auth is told of this request happens after it answered: it swallows what its events throw. */
type Noted = { leaves: boolean; arrival: Arrival | null };

/** Lets next-auth answer, and ends the session of whoever signs out. */
export async function answer(
  request: Request,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
  language: Language = "en",
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const asked = `${request.method} ${pathname.slice(basePath.length)}`;
  const known = provider();
  const allowed = open.has(asked) || (known !== null && (asked === toProvider || asked === fromProvider));
  if (!allowed) return new Response(null, { status: 404 });
  const posts = request.method === "POST";
  if (posts && !(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody)) {
    return new Response(null, { status: 413 });
  }
  const body = posts ? await request.text() : null;
  const visit = visitOf(request.headers, clock);
  const noted: Noted = { leaves: false, arrival: null };
  const events = {
    signedOut: () => {
      noted.leaves = true;
    },
    arrived: (arrival: Arrival) => {
      noted.arrival = arrival;
    },
  };
  const { handlers } = NextAuth(
    optionsFor({ db, visit, headers: request.headers, provider: known, language }, events),
  );
  const addressed = addressedTo(visit.origin, request, body);
  const answered = await (posts ? handlers.POST(addressed) : handlers.GET(addressed));
  // What the framework answers to redirect cannot be changed.
  const response = new Response(answered.body, answered);
  if (asked === toProvider || asked === fromProvider) {
    const errand = asked === toProvider ? new URLSearchParams(body ?? "").get("errand") : null;
    response.headers.append("set-cookie", errandCookie(request.headers, errand));
  }
  const location = response.headers.get("location");
  const leads = location !== null && new URL(location, visit.origin).origin !== visit.origin;
  if (known && asked === toProvider && leads) return onward(response, known.name);
  if (noted.leaves && visit.reference) await signOut(db, visit.reference);
  if (noted.leaves) response.headers.set("location", `${visit.origin}${signInPath}?signed-out=1`);
  if (noted.arrival && noted.arrival.outcome !== "known") {
    response.headers.set(
      "location",
      `${visit.origin}${signInPath}?error=SingleSignOn&code=${noted.arrival.outcome}`,
    );
  }
  return leaving(response, visit.origin);
}
