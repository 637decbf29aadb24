/** The provider of single sign-on that the operator configured. */
import { variable } from "@entente/environment/environment";
import type { OIDCConfig } from "next-auth/providers";

export type Provider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
  readonly scope: string;
  readonly groupsClaim: string;
};

/** Its id in addresses: /api/auth/signin/sso. */
export const singleSignOn = "sso";

/** Null where there is none. */
export function provider(): Provider | null {
  const issuer = variable("OIDC_ISSUER");
  const clientId = variable("OIDC_CLIENT_ID");
  const clientSecret = variable("OIDC_CLIENT_SECRET");
  if (!issuer || !clientId || !clientSecret) return null;
  return {
    issuer,
    clientId,
    clientSecret,
    name: variable("OIDC_NAME"),
    scope: variable("OIDC_SCOPE"),
    groupsClaim: variable("OIDC_GROUPS_CLAIM"),
  };
}

type Claims = { readonly sub: string; readonly name?: string; readonly email?: string };

/** The provider as next-auth takes it. What it says of a person comes from its userinfo, where most keep the groups. */
export const asNextAuth = ({
  issuer,
  clientId,
  clientSecret,
  name,
  scope,
}: Provider): OIDCConfig<Claims> => ({
  id: singleSignOn,
  name,
  type: "oidc",
  issuer,
  clientId,
  clientSecret,
  idToken: false,
  checks: ["pkce", "state", "nonce"],
  authorization: { params: { scope } },
  profile: ({ sub, name: known, email }) => ({ id: sub, name: known ?? null, email: email ?? null }),
});
