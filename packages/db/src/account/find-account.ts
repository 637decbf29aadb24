/** An account that must exist, as its audit lines tell of it. */
import { Refusal } from "@entente/domain/errors";
import type { Transaction } from "../clients.ts";

const columns = {
  id: true,
  email: true,
  name: true,
  role: true,
  scopeUnits: true,
  scopeLanguages: true,
  breakGlass: true,
  suspendedAt: true,
  passwordHash: true,
  lastSignedInAt: true,
} as const;

/** @throws Refusal "not-found" */
export async function findAccount(tx: Pick<Transaction, "account">, id: string) {
  const account = await tx.account.findUnique({ where: { id }, select: columns });
  if (!account) throw new Refusal("not-found", "There is no such account.");
  return account;
}

export type FoundAccount = Awaited<ReturnType<typeof findAccount>>;

type Told = Pick<
  FoundAccount,
  "id" | "email" | "name" | "role" | "scopeUnits" | "scopeLanguages" | "breakGlass"
>;

/** What the audit log keeps of an account: who it is, and what it may do. */
export const toldOf = ({ id, email, name, role, scopeUnits, scopeLanguages, breakGlass }: Told) => ({
  account: id,
  email,
  name,
  role,
  units: scopeUnits,
  languages: scopeLanguages,
  breakGlass,
});
