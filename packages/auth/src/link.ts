/** Whose link somebody has followed. Looking at it does not use it up. */
import { findLink, type LinkPurpose } from "@entente/db/account/link";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { type Clock, realClock } from "@entente/domain/clock";
import { readCookie } from "./cookies.ts";

export type { LinkPurpose };

/** The person that the link in the browser's cookie is for, or null where it opens nothing. */
export async function followedLink(
  headers: Pick<Headers, "get">,
  purpose: LinkPurpose,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<{ readonly name: string; readonly email: string } | null> {
  return findLink(db, purpose, readCookie(headers, "link") ?? "", clock());
}
