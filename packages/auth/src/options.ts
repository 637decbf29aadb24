/**
 * How this register signs people in, told to next-auth for one request. next-auth keeps passwords together with
 * self-contained tokens only, so its token is replaced: encoding one starts a session and answers its reference.
 */
import type { StaffClient } from "@entente/db/clients";
import { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookiesFor } from "./cookies.ts";
import { authSecret } from "./environment.ts";
import { checkPassword } from "./password/check.ts";
import { returnPath, signInPath } from "./return-path.ts";
import { longestSeconds } from "./session/lifetime.ts";
import { startNow } from "./session/start.ts";
import type { Visit } from "./visit.ts";

export const basePath = "/api/auth";

/** Wrong passwords came too fast; the page says so, for known and unknown accounts alike. */
class TooSoon extends CredentialsSignin {
  override code = "too-soon";
}

/** What a visitor may bring about is no fault of ours and stays out of the log. */
const expected = new Set(["CredentialsSignin", "MissingCSRF", "UnknownAction", "InvalidCallbackUrl"]);

export type Events = {
  /** next-auth accepted a request to sign out. */
  signedOut(): void;
};

/** The options for one request. */
export function optionsFor(db: StaffClient, visit: Visit, events: Events): NextAuthConfig {
  const secure = visit.origin.startsWith("https:");
  const password = Credentials({
    id: "password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: async (typed) => {
      const checked = await checkPassword(db, typed, visit);
      if (checked.outcome === "too-soon") throw new TooSoon();
      return checked.outcome === "right" ? { id: checked.accountId, name: checked.name } : null;
    },
  });
  return {
    basePath,
    secret: authSecret(),
    // The address was made from what the operator configured, in handler.ts.
    trustHost: true,
    useSecureCookies: secure,
    cookies: cookiesFor(secure),
    pages: { signIn: signInPath, error: signInPath },
    providers: [password],
    session: { strategy: "jwt", maxAge: longestSeconds },
    jwt: {
      encode: ({ token }) => {
        if (!token?.sub) throw new Error("Signing in gave no account.");
        return startNow(db, { accountId: token.sub, method: "password" }, visit);
      },
      decode: ({ token }) => (token ? { reference: token } : null),
    },
    callbacks: { redirect: ({ url, baseUrl }) => baseUrl + returnPath(url, baseUrl) },
    events: { signOut: () => events.signedOut() },
    logger: {
      error: (error) => {
        if (!expected.has("type" in error ? String(error.type) : error.name)) console.error(error);
      },
    },
  };
}
