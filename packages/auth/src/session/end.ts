/** Sessions end: the row goes, and the reference in the cookie leads nowhere from that moment. */

import { hashOfReference } from "@entente/db/account/reference";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { SignedIn } from "./read.ts";

/** Ends the session that a reference stands for. Nothing happens where there is none. */
export async function signOut(db: StaffClient, reference: string): Promise<void> {
  const tokenHash = hashOfReference(reference);
  if (!tokenHash) return;
  await db.$transaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { tokenHash },
      select: { id: true, accountId: true },
    });
    if (!session) return;
    const { count } = await tx.session.deleteMany({ where: { id: session.id } });
    if (count === 0) return;
    await audit(tx, {
      accountId: session.accountId,
      sessionId: session.id,
      action: "account.sign-out",
      after: { session: session.id },
    });
  });
}

/** Ends one of a person's own sessions, or all but the one that they are in. Answers how many. */
export async function endOwnSessions(
  { actor: { accountId }, sessionId }: SignedIn,
  which: { readonly id: string } | "others",
  db: StaffClient = staffClient(),
): Promise<number> {
  const where = which === "others" ? { accountId, id: { not: sessionId } } : { accountId, id: which.id };
  return db.$transaction(async (tx) => {
    const ended = await tx.session.findMany({ where, select: { id: true } });
    const { count } = await tx.session.deleteMany({ where });
    if (count > 0) {
      const sessions = ended.map(({ id }) => id);
      await audit(tx, { accountId, sessionId, action: "account.end-session", after: { sessions } });
    }
    return count;
  });
}
