/** What somebody still has to do before the desk opens, although their password was right. */
import { factorsOf, hasFactor } from "@entente/db/account/factors";
import type { Transaction } from "@entente/db/clients";
import { mustProve, settingsOf } from "../settings.ts";

/** Prove the second factor that they have, or set one up because the register demands it. */
export type Step = "second-step" | "set-up";

type Row = {
  readonly pending: boolean;
  readonly provedAt: Date | null;
  readonly account: { readonly id: string; readonly role: string };
};
type Tx = Pick<Transaction, "setting" | "passkey" | "oneTimePassword" | "recoveryCode">;

/** Null where nothing is left to do. A setting that begins to demand it narrows sessions that are already there. */
export async function stepOf(tx: Tx, { pending, provedAt, account }: Row): Promise<Step | null> {
  const free = account.role === "contributor" || provedAt !== null;
  if (!pending && (free || !mustProve(account.role, await settingsOf(tx)))) return null;
  return hasFactor(await factorsOf(tx, account.id)) ? "second-step" : "set-up";
}

type Start = { readonly method: string; readonly role: string; readonly accountId: string };

/**
 * Whether a session that starts must wait for a second factor. A provider of single sign-on asks for what it wants
 * itself; only where the register demands one, and the provider did not say that it saw one, the register asks.
 */
export async function startsPending(tx: Tx, { method, role, accountId }: Start): Promise<boolean> {
  if (mustProve(role, await settingsOf(tx))) return true;
  return method !== "sso" && hasFactor(await factorsOf(tx, accountId));
}
