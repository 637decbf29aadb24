/**
 * What somebody went to the provider for, beside signing in: to join it to the account in which they are signed in, or
 * to take up an invitation. It waits in a cookie that the form of this browser set; any other start clears it.
 */
import { findLink, type OpenLink } from "@entente/db/account/link";
import { hashOfReference } from "@entente/db/account/reference";
import type { StaffClient } from "@entente/db/clients";
import { cookieLine, readCookie } from "../cookies.ts";
import { type SignedIn, signedIn } from "../session/read.ts";

export type Errand =
  | { readonly kind: "join"; readonly person: SignedIn }
  | { readonly kind: "invitation"; readonly link: OpenLink };

type ReadHeaders = Pick<Headers, "get">;

const seconds = 15 * 60;
const invitation = "invitation";

/** Names the session, so that an errand begun in one is not done in another. */
const joinIn = (headers: ReadHeaders) =>
  `join-${hashOfReference(readCookie(headers, "sessionToken") ?? "") ?? "nobody"}`;

/** The line that remembers what the form asks for, or forgets what an earlier one did. */
export function errandCookie(headers: ReadHeaders, wanted: string | null): string {
  if (wanted === "join") return cookieLine(headers, "errand", joinIn(headers), seconds);
  if (wanted === invitation) return cookieLine(headers, "errand", invitation, seconds);
  return cookieLine(headers, "errand", "", 0);
}

/** What was asked for and still holds: null for signing in alone, "over" where it no longer can be done. */
export async function errandOf(
  headers: ReadHeaders,
  db: StaffClient,
  now: Date,
): Promise<Errand | "over" | null> {
  const errand = readCookie(headers, "errand");
  if (!errand) return null;
  if (errand === invitation) {
    const link = await findLink(db, "invitation", readCookie(headers, "link") ?? "", now);
    return link ? { kind: "invitation", link } : "over";
  }
  const person = await signedIn(headers, db, () => now);
  return person?.fresh && errand === joinIn(headers) ? { kind: "join", person } : "over";
}
