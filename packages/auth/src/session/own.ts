/** Where a person is signed in. */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { type Clock, realClock } from "@entente/domain/clock";
import { alive } from "./lifetime.ts";
import type { SignedIn } from "./read.ts";
import type { Method } from "./start.ts";

export type OwnSession = {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string | null;
  /** How they signed in. */
  readonly method: Method;
};

/** A person's sessions that are alive, the one used last first. */
export async function ownSessions(
  { actor, sessionId }: SignedIn,
  db: StaffClient = staffClient(),
  clock: Clock = realClock,
): Promise<readonly OwnSession[]> {
  const rows = await db.session.findMany({
    where: { accountId: actor.accountId, ...alive(clock()) },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true, method: true },
  });
  return rows.map((row) => ({ ...row, method: row.method as Method, current: row.id === sessionId }));
}
