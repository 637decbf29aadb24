/**
 * How this register signs people in, told to next-auth for one request. next-auth keeps passwords together with
 * self-contained tokens only, so its token is replaced: encoding one starts a session and answers its reference.
 */
import type { StaffClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookiesFor } from "./cookies.ts";
import { authSecret } from "./environment.ts";
import { checkPassword } from "./password/check.ts";
import { returnPath, signInPath } from "./return-path.ts";
import { longestSeconds } from "./session/lifetime.ts";
import { renewReference, startNow } from "./session/start.ts";
import { type Arrival, arrive } from "./single-sign-on/arrive.ts";
import { type Known, knownBy } from "./single-sign-on/claims.ts";
import { errandOf } from "./single-sign-on/errand.ts";
import { asNextAuth, type Provider, singleSignOn } from "./single-sign-on/provider.ts";
import type { Visit } from "./visit.ts";

export const basePath = "/api/auth";

/** Wrong passwords came too fast; the page says so, for known and unknown accounts alike. */
class TooSoon extends CredentialsSignin {
  override code = "too-soon";
}

/** What a visitor may bring about is no fault of ours and stays out of the log. */
const expected = new Set([
  "CredentialsSignin",
  "MissingCSRF",
  "UnknownAction",
  "InvalidCallbackUrl",
  "AccessDenied",
  "InvalidCheck",
  "OAuthCallbackError",
]);

export type Events = {
  /** next-auth accepted a request to sign out. */
  signedOut(): void;
  /** Somebody came back from the provider, and this is what came of it. */
  arrived(arrival: Arrival): void;
};

type Request = {
  readonly db: StaffClient;
  readonly visit: Visit;
  readonly headers: Pick<Headers, "get">;
  readonly provider: Provider | null;
  /** Of mails. */
  readonly language: Language;
};

const passwords = (db: StaffClient, visit: Visit) =>
  Credentials({
    id: "password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: async (typed) => {
      const checked = await checkPassword(db, typed, visit);
      if (checked.outcome === "too-soon") throw new TooSoon();
      return checked.outcome === "right" ? { id: checked.accountId, name: checked.name } : null;
    },
  });

/** The options for one request. */
export function optionsFor(
  { db, visit, headers, provider, language }: Request,
  events: Events,
): NextAuthConfig {
  const secure = visit.origin.startsWith("https:");
  let came: { readonly known: Known; readonly arrival: Arrival } | null = null;
  return {
    basePath,
    secret: authSecret(),
    // The address was made from what the operator configured, in handler.ts.
    trustHost: true,
    useSecureCookies: secure,
    cookies: cookiesFor(secure),
    pages: { signIn: signInPath, error: signInPath },
    providers: [passwords(db, visit), ...(provider ? [asNextAuth(provider)] : [])],
    session: { strategy: "jwt", maxAge: longestSeconds },
    jwt: {
      encode: async ({ token }) => {
        if (!token?.sub) throw new Error("Signing in gave no account.");
        if (!came) return startNow(db, { accountId: token.sub, method: "password" }, visit);
        const { joinedIn } = came.arrival as Extract<Arrival, { outcome: "known" }>;
        if (joinedIn) return db.$transaction((tx) => renewReference(tx, joinedIn));
        return startNow(db, { accountId: token.sub, method: "sso", proved: came.known.proved }, visit);
      },
      decode: ({ token }) => (token ? { reference: token } : null),
    },
    callbacks: {
      redirect: ({ url, baseUrl }) => baseUrl + returnPath(url, baseUrl),
      signIn: async ({ account, profile }) => {
        if (account?.provider !== singleSignOn || !provider) return true;
        const known = knownBy(provider, profile ?? {}, account.id_token);
        const { now } = visit;
        const errand = await errandOf(headers, db, now);
        const arrival = await arrive(db, { known, errand, language, now });
        came = { known, arrival };
        events.arrived(arrival);
        return arrival.outcome === "known";
      },
      jwt: ({ token }) => {
        const accountId = came?.arrival.outcome === "known" ? came.arrival.accountId : token.sub;
        return accountId ? { ...token, sub: accountId } : token;
      },
    },
    events: { signOut: () => events.signedOut() },
    logger: {
      error: (error) => {
        if (!expected.has("type" in error ? String(error.type) : error.name)) console.error(error);
      },
    },
  };
}
