/** What the provider says of a person, as far as the register reads it. */
import { z } from "zod";
import type { Provider } from "./provider.ts";

export type Known = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly groups: readonly string[];
  /** The provider says that it saw more than a password. */
  readonly proved: boolean;
};

const text = z.string().trim().min(1).max(254);
const groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]);
/** Methods that are a second factor (RFC 8176). */
const strong = new Set(["mfa", "otp", "hwk", "swk", "fpt", "face", "iris", "pin", "sc"]);

/** The content of an identity token whose signature was proved when it came. */
function contentOf(idToken: string | undefined): Record<string, unknown> {
  const content = idToken?.split(".")[1];
  return content
    ? (JSON.parse(Buffer.from(content, "base64url").toString("utf8")) as Record<string, unknown>)
    : {};
}

/** Reads the claims of userinfo and of the identity token together. */
export function knownBy(
  { issuer, groupsClaim }: Provider,
  userinfo: Readonly<Record<string, unknown>>,
  idToken: string | undefined,
): Known {
  const token = contentOf(idToken);
  const claims: Record<string, unknown> = { ...token, ...userinfo };
  const named = groups.safeParse(claims[groupsClaim]);
  const methods = z.array(z.string()).safeParse(token.amr);
  return {
    issuer,
    subject: z.string().min(1).max(255).parse(claims.sub),
    email: text.toLowerCase().safeParse(claims.email).data ?? null,
    name: text.safeParse(claims.name).data ?? null,
    groups: named.success ? named.data.slice(0, 1000) : [],
    proved: methods.success && methods.data.some((method) => strong.has(method)),
  };
}
