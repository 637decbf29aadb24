/**
 * Links by mail that open an account once: an invitation, or a new password. A newer link replaces older ones, only a
 * hash is kept, and looking at a link does not use it up: mail scanners open every address.
 */
import type { Transaction } from "../clients.ts";
import { hashOfReference, newReference } from "./reference.ts";

export type LinkPurpose = "invitation" | "reset";

const hour = 60 * 60 * 1000;

/** How long each kind can be used. */
export const hoursOpen = { invitation: 7 * 24, reset: 1 } as const satisfies Record<LinkPurpose, number>;

export type NewLink = {
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  /** Who asked for it, where it was not the person themselves. */
  readonly createdBy?: string | undefined;
  readonly now?: Date | undefined;
};

/** Makes a link and ends older ones of its kind. The token is told this once. */
export async function issueLink(
  tx: Pick<Transaction, "accountLink">,
  { accountId, purpose, createdBy, now = new Date() }: NewLink,
): Promise<{ id: string; token: string }> {
  await tx.accountLink.deleteMany({ where: { accountId, purpose } });
  const token = newReference();
  const expiresAt = new Date(now.getTime() + hoursOpen[purpose] * hour);
  const tokenHash = hashOfReference(token) ?? "";
  const row = { accountId, purpose, tokenHash, createdBy: createdBy ?? null, createdAt: now, expiresAt };
  const { id } = await tx.accountLink.create({ data: row, select: { id: true } });
  return { id, token };
}

export type OpenLink = {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
};

/** Whose link it is, or null: unknown, used, replaced, expired, or of an account that is suspended. */
export async function findLink(
  tx: Pick<Transaction, "accountLink">,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<OpenLink | null> {
  const tokenHash = hashOfReference(token);
  if (!tokenHash) return null;
  const link = await tx.accountLink.findFirst({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now }, account: { suspendedAt: null } },
    select: { id: true, account: { select: { id: true, email: true, name: true } } },
  });
  return (
    link && { id: link.id, accountId: link.account.id, email: link.account.email, name: link.account.name }
  );
}

/** Uses a link up. Of two who try at once, one is told true; the person's other links end with it. */
export async function takeLink(
  tx: Pick<Transaction, "accountLink">,
  { id, accountId }: OpenLink,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.accountLink.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  if (count === 0) return false;
  await tx.accountLink.deleteMany({ where: { accountId, id: { not: id } } });
  return true;
}
