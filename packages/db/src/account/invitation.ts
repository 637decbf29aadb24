/** What becomes of an invitation that nobody has followed yet. */
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import type { StaffClient, Transaction } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { findAccount, toldOf } from "./find-account.ts";
import { sendLink } from "./send-link.ts";

type May = Authorized<"account.manage">;

/** @throws Refusal "not-found" or "invalid-input" */
async function findInvited(tx: Transaction, accountId: string) {
  await tx.$executeRaw`SELECT FROM edit.account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const account = await findAccount(tx, accountId);
  if (account.passwordHash !== null || account.lastSignedInAt !== null) {
    throw new Refusal("invalid-input", `${account.name} has come already. Suspend the account instead.`);
  }
  return account;
}

/**
 * Sends a new link; older ones are worth nothing from then on. An invitation that was taken back counts again.
 * @throws Refusal "not-found" or "invalid-input"
 */
export async function resendInvitation(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: May,
  { accountId, language }: { readonly accountId: string; readonly language: Language },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const account = await findInvited(tx, accountId);
    await tx.account.update({ where: { id: accountId }, data: { suspendedAt: null }, select: { id: true } });
    await sendLink(tx, { accountId, purpose: "invitation", createdBy: by, language });
    const after = { ...toldOf(account), language };
    await audit(tx, { accountId: by, sessionId, action: "account.resend-invitation", after });
  });
}

/**
 * Takes an invitation back: its link is worth nothing, and the account is closed.
 * @throws Refusal "not-found" or "invalid-input"
 */
export async function revokeInvitation(
  db: StaffClient,
  { actor: { accountId: by, sessionId } }: May,
  { accountId }: { readonly accountId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const account = await findInvited(tx, accountId);
    if (account.suspendedAt) return;
    await tx.accountLink.deleteMany({ where: { accountId } });
    await tx.account.update({
      where: { id: accountId },
      data: { suspendedAt: new Date() },
      select: { id: true },
    });
    const before = toldOf(account);
    await audit(tx, { accountId: by, sessionId, action: "account.revoke-invitation", before });
  });
}
