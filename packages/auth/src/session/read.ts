/** Who is signed in, read from the rows at every request: what they say now is what holds. */

import { hashOfReference } from "@entente/db/account/reference";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { actorFrom } from "@entente/domain/access/actor-from";
import type { Actor } from "@entente/domain/access/authorize";
import { type Clock, realClock } from "@entente/domain/clock";
import { readCookie } from "../cookies.ts";
import { alive, seenLately } from "./lifetime.ts";

export type SignedIn = { readonly actor: Actor; readonly email: string; readonly sessionId: string };

const columns = {
  id: true,
  lastSeenAt: true,
  account: {
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      scopeUnits: true,
      scopeLanguages: true,
    },
  },
} as const;

/** The person and their session, or null: unknown, ended, expired, or of an account that is suspended. */
export async function signedIn(
  headers: Pick<Headers, "get">,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<SignedIn | null> {
  const tokenHash = hashOfReference(readCookie(headers, "sessionToken") ?? "");
  if (!tokenHash) return null;
  const now = clock();
  const session = await db.session.findFirst({
    where: { tokenHash, ...alive(now), account: { suspendedAt: null } },
    select: columns,
  });
  const actor = session && actorFrom(session.account, session.id);
  if (!session || !actor) return null;
  await db.session.updateMany({
    where: { id: session.id, lastSeenAt: { lt: seenLately(now) } },
    data: { lastSeenAt: now },
  });
  return { actor, email: session.account.email, sessionId: session.id };
}

/** Who acts, for every door behind which only staff may stand. */
export async function actorOf(headers: Pick<Headers, "get">): Promise<Actor | null> {
  return (await signedIn(headers))?.actor ?? null;
}
