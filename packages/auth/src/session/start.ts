/** A session begins: always under a new reference, so that one planted before signing in is worth nothing. */

import { hashOfReference, newReference } from "@entente/db/account/reference";
import type { StaffClient, Transaction } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import { deviceOf } from "@entente/domain/access/device";
import type { Visit } from "../visit.ts";
import { endOf, endOfArrival, idleSince } from "./lifetime.ts";
import { startsPending } from "./step.ts";

/** How somebody signed in. */
export type Method = "password" | "passkey" | "link" | "sso";

export type Proof = {
  readonly accountId: string;
  readonly method: Method;
  /** A second factor was proved with it. */
  readonly proved?: boolean;
};

const hashed = (reference: string) => hashOfReference(reference) ?? "";

/** The session that the browser brings along ends, and so do all that are over. */
async function clearAway(tx: Transaction, { now, reference }: Visit): Promise<void> {
  const brought = hashOfReference(reference ?? "");
  await tx.session.deleteMany({
    where: {
      OR: [
        ...(brought ? [{ tokenHash: brought }] : []),
        { expiresAt: { lte: now } },
        { lastSeenAt: { lte: idleSince(now) } },
      ],
    },
  });
}

/** The desk opens: from now on somebody counts as signed in. */
async function signedInNow(tx: Transaction, accountId: string, session: string, method: string, now: Date) {
  await tx.account.update({ where: { id: accountId }, data: { lastSignedInAt: now }, select: { id: true } });
  const row = await tx.session.findUnique({ where: { id: session }, select: { userAgent: true } });
  // The row goes when the session ends; the log still says in which browser something was done.
  const after = { session, method, ...deviceOf(row?.userAgent ?? null) };
  await audit(tx, { accountId, sessionId: session, action: "account.sign-in", after });
}

/** Writes the row and answers the reference for the cookie. Where a second factor is to come, it opens nothing yet. */
export async function startSession(tx: Transaction, proof: Proof, visit: Visit): Promise<string> {
  const { accountId, method, proved = false } = proof;
  const { now, userAgent } = visit;
  await clearAway(tx, visit);
  const { role } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { role: true } });
  const pending = !proved && (await startsPending(tx, { method, role, accountId }));
  const reference = newReference();
  const { id } = await tx.session.create({
    data: {
      accountId,
      tokenHash: hashed(reference),
      method,
      pending,
      provedAt: proved ? now : null,
      userAgent,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: pending ? endOfArrival(now) : endOf(now),
    },
    select: { id: true },
  });
  if (pending)
    await audit(tx, { accountId, sessionId: id, action: "account.begin-sign-in", after: { method } });
  else await signedInNow(tx, accountId, id, method, now);
  return reference;
}

/** A second factor was proved in a session: it goes on under a new reference, which is answered. */
export async function stepUp(tx: Transaction, sessionId: string, now: Date): Promise<string> {
  const reference = newReference();
  const { accountId, method } = await tx.session.update({
    where: { id: sessionId },
    data: {
      tokenHash: hashed(reference),
      pending: false,
      provedAt: now,
      lastSeenAt: now,
      expiresAt: endOf(now),
    },
    select: { accountId: true, method: true },
  });
  await signedInNow(tx, accountId, sessionId, method, now);
  return reference;
}

/** The same session under a new reference, after something that it stands on has changed. */
export async function renewReference(tx: Transaction, sessionId: string): Promise<string> {
  const reference = newReference();
  const data = { tokenHash: hashed(reference) };
  await tx.session.update({ where: { id: sessionId }, data, select: { id: true } });
  return reference;
}

/** As `startSession`, in a transaction of its own. */
export const startNow = (db: StaffClient, proof: Proof, visit: Visit): Promise<string> =>
  db.$transaction((tx) => startSession(tx, proof, visit));
