/** Makes a link by which one outsider sees a record as its draft is now. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { hold } from "../publishing/hold.ts";
import { keepRevision } from "../publishing/keep-revision.ts";
import { asOne } from "../publishing/transaction.ts";
import { hashOfToken, tokenOf } from "./token.ts";

export type NewGuestLink = {
  /** Minted by the form: the same one a second time is the same link. */
  readonly id: string;
  readonly recordId: string;
  /** For whom it is. */
  readonly guest: string;
  readonly days: number;
};

async function madeBefore(tx: Transaction, { id, recordId }: NewGuestLink, accountId: string) {
  const made = await tx.guestLink.findUnique({ where: { id }, select: { recordId: true, createdBy: true } });
  if (made && (made.recordId !== recordId || made.createdBy !== accountId)) {
    throw new Refusal("version-conflict", "This form was sent before. Load the page again.");
  }
  return made !== null;
}

/**
 * Makes the link and answers its token, which nobody can ask for again.
 * @throws Refusal "not-allowed", "not-found" or "version-conflict"
 */
export async function createGuestLink(
  db: StaffClient,
  actor: Actor,
  input: NewGuestLink,
): Promise<{ readonly token: string }> {
  const { id, recordId, guest, days } = input;
  const token = tokenOf(id);
  await asOne(db, async (tx) => {
    const held = await hold(tx, recordId);
    authorize(actor, "record.show-to-guest", held);
    if (await madeBefore(tx, input, actor.accountId)) return;
    const revision = await keepRevision(tx, recordId, held.document, actor.accountId);
    const expiresAt = new Date(Date.now() + days * 86_400_000);
    await tx.guestLink.create({
      data: {
        id,
        recordId,
        revisionId: revision.id,
        tokenHash: hashOfToken(token),
        guest,
        createdBy: actor.accountId,
        expiresAt,
      },
      select: { id: true },
    });
    await audit(tx, {
      accountId: actor.accountId,
      sessionId: actor.sessionId,
      action: "guest-link.create",
      recordId,
      after: { guest, expiresAt: expiresAt.toISOString(), revision: revision.number },
    });
  });
  return { token };
}
