/** A session begins: always under a new reference, so that one planted before signing in is worth nothing. */

import { hashOfReference, newReference } from "@entente/db/account/reference";
import type { StaffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Visit } from "../visit.ts";
import { endOf, idleSince } from "./lifetime.ts";

/** Writes the row, clears away what has ended, and answers the reference for the cookie. */
export async function startSession(db: StaffClient, accountId: string, visit: Visit): Promise<string> {
  const { now, userAgent } = visit;
  const reference = newReference();
  const tokenHash = hashOfReference(reference) ?? "";
  const brought = hashOfReference(visit.reference ?? "");
  await db.$transaction(async (tx) => {
    await tx.session.deleteMany({
      where: {
        OR: [
          ...(brought ? [{ tokenHash: brought }] : []),
          { expiresAt: { lte: now } },
          { lastSeenAt: { lte: idleSince(now) } },
        ],
      },
    });
    const session = await tx.session.create({
      data: { accountId, tokenHash, userAgent, createdAt: now, lastSeenAt: now, expiresAt: endOf(now) },
      select: { id: true },
    });
    await tx.account.update({
      where: { id: accountId },
      data: { lastSignedInAt: now },
      select: { id: true },
    });
    await audit(tx, { accountId, action: "account.sign-in", after: { session: session.id } });
  });
  return reference;
}
