/** Who is signed in, read from the rows at every request: what they say now is what holds. */
import { hashOfReference } from "@entente/db/account/reference";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { actorFrom } from "@entente/domain/access/actor-from";
import type { Actor } from "@entente/domain/access/authorize";
import { type Clock, realClock } from "@entente/domain/clock";
import { readCookie } from "../cookies.ts";
import { isOpenTo, settingsOf } from "../settings.ts";
import { alive, freshSince, seenLately } from "./lifetime.ts";
import { type Step, stepOf } from "./step.ts";

export type SignedIn = {
  readonly actor: Actor;
  readonly email: string;
  readonly sessionId: string;
  /** Signed in a short while ago: such a session may change how its person signs in. */
  readonly fresh: boolean;
};

/** Somebody before whom the desk stays closed until a step is done. It is no actor: nothing can be done in its name. */
export type Arriving = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
  readonly step: Step;
};

const columns = {
  id: true,
  method: true,
  pending: true,
  provedAt: true,
  createdAt: true,
  account: {
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      scopeUnits: true,
      scopeLanguages: true,
      suspendedAt: true,
      breakGlass: true,
    },
  },
} as const;

/**
 * The row behind a cookie. It is null where it is unknown, ended or expired, where the account is suspended, and where
 * its way in was closed since.
 */
async function rowOf(headers: Pick<Headers, "get">, db: StaffClient, now: Date) {
  const tokenHash = hashOfReference(readCookie(headers, "sessionToken") ?? "");
  if (!tokenHash) return null;
  const row = await db.session.findFirst({
    where: { tokenHash, ...alive(now), account: { suspendedAt: null } },
    select: columns,
  });
  if (!row || !isOpenTo(row.account, row.method, await settingsOf(db))) return null;
  return { ...row, step: await stepOf(db, row) };
}

/** The person and their session, or null. */
export async function signedIn(
  headers: Pick<Headers, "get">,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<SignedIn | null> {
  const now = clock();
  const session = await rowOf(headers, db, now);
  const actor = session && actorFrom(session.account, session.id);
  if (!session || session.step || !actor) return null;
  await db.session.updateMany({
    where: { id: session.id, lastSeenAt: { lt: seenLately(now) } },
    data: { lastSeenAt: now },
  });
  const fresh = session.createdAt > freshSince(now);
  return { actor, email: session.account.email, sessionId: session.id, fresh };
}

/** Somebody who still has a step to do, or null. */
export async function arriving(
  headers: Pick<Headers, "get">,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<Arriving | null> {
  const session = await rowOf(headers, db, clock());
  if (!session?.step) return null;
  const { id, name, email } = session.account;
  return { accountId: id, name, email, sessionId: session.id, step: session.step };
}

/** Who acts, for every door behind which only staff may stand. */
export async function actorOf(headers: Pick<Headers, "get">): Promise<Actor | null> {
  return (await signedIn(headers))?.actor ?? null;
}
