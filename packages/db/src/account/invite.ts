/** Somebody is invited: an account without a way in, and a link by mail with which its owner makes one. */
import type { Invitation } from "@entente/domain/access/account";
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { toldOf } from "./find-account.ts";
import { demandUnits } from "./known-units.ts";
import { sendLink } from "./send-link.ts";

type May = Authorized<"account.manage">;

/** Invitations are sent one act at a time, so that the same act sent twice sees what it did before. */
async function holdInvitations(tx: Transaction): Promise<void> {
  // The second of two clicks waits for the first, which may have a whole file to get through.
  await tx.$executeRaw`SET LOCAL statement_timeout = '120s'`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('edit.invite'))`;
}

async function inviteEach(
  tx: Transaction,
  { actor }: May,
  invitations: readonly Invitation[],
): Promise<void> {
  const accounts = await tx.account.createManyAndReturn({
    data: invitations.map(({ accountId: id, name, email, role, units, languages }) => {
      return { id, name, email, role, scopeUnits: units, scopeLanguages: languages };
    }),
  });
  const { accountId: by, sessionId } = actor;
  for (const { accountId, language } of invitations) {
    await sendLink(tx, { accountId, purpose: "invitation", createdBy: by, language });
  }
  // At the end: whoever writes to the log keeps everybody else from writing to it.
  for (const account of accounts) {
    await audit(tx, { accountId: by, sessionId, action: "account.invite", after: toldOf(account) });
  }
}

/**
 * Invites one person. The same form sent twice invites once.
 * @throws Refusal "email-taken" or "invalid-input"
 */
export async function invite(db: StaffClient, may: May, invitation: Invitation): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdInvitations(tx);
    await demandUnits(tx, invitation.units);
    const { accountId, email } = invitation;
    const there = await tx.account.findFirst({
      where: { OR: [{ id: accountId }, { email }] },
      select: { id: true, email: true, name: true },
    });
    if (!there) return inviteEach(tx, may, [invitation]);
    if (there.id === accountId && there.email === email) return;
    throw new Refusal("email-taken", `${there.name} has an account with this address already.`, [
      { path: ["email"], message: "Use another address, or open the account that has it." },
    ]);
  });
}

export type Invited = { readonly invited: number; readonly skipped: number };

/**
 * Invites several people, or nobody. Addresses that have an account are passed over.
 * @throws Refusal "invalid-input"
 */
export async function inviteAll(
  db: StaffClient,
  may: May,
  invitations: readonly Invitation[],
): Promise<Invited> {
  return db.$transaction(
    async (tx) => {
      await holdInvitations(tx);
      await demandUnits(
        tx,
        invitations.flatMap(({ units }) => units),
      );
      const there = await tx.account.findMany({
        where: { email: { in: invitations.map(({ email }) => email) } },
        select: { id: true, email: true },
      });
      const idOf = new Map(there.map(({ id, email }) => [email, id]));
      await inviteEach(
        tx,
        may,
        invitations.filter(({ email }) => !idOf.has(email)),
      );
      // Whoever this act invited before counts as invited by it: the second answer is the first.
      const skipped = invitations.filter(
        ({ email, accountId }) => idOf.has(email) && idOf.get(email) !== accountId,
      );
      return { invited: invitations.length - skipped.length, skipped: skipped.length };
    },
    { timeout: 120_000 },
  );
}
