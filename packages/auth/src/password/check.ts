/** A password is proved. Whoever fails learns nothing about why: not even whether the account exists. */
import { hashPassword, passwordMatches } from "@entente/db/account/password";
import { newReference } from "@entente/db/account/reference";
import type { StaffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import { z } from "zod";
import { settingsOf } from "../settings.ts";
import type { Visit } from "../visit.ts";
import { keyOf, takeTurn } from "./turn.ts";

const credentials = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(1024),
});

export type Checked =
  | { readonly outcome: "right"; readonly accountId: string; readonly name: string }
  | { readonly outcome: "wrong" }
  | { readonly outcome: "too-soon" };

let nobodys: Promise<string> | undefined;

/** A hash that no password matches: without an account the check takes as long as with one. */
function nobodysHash(): Promise<string> {
  nobodys ??= hashPassword(newReference());
  return nobodys;
}

function reasonOf(account: { readonly suspendedAt: Date | null } | null, elsewhere: boolean): string {
  if (!account) return "no such account";
  if (account.suspendedAt) return "suspended";
  return elsewhere ? "single sign-on only" : "wrong password";
}

/** Checks what somebody typed. Every try that was heard and failed leaves a line in the audit log. */
export async function checkPassword(db: StaffClient, typed: unknown, visit: Visit): Promise<Checked> {
  const parsed = credentials.safeParse(typed);
  if (!parsed.success) return { outcome: "wrong" };
  const { email, password } = parsed.data;
  const fallback = await nobodysHash();
  const turn = await takeTurn(db, { account: email, address: visit.address }, visit.now);
  if (!turn) return { outcome: "too-soon" };
  const account = await db.account.findUnique({
    where: { email },
    select: { id: true, name: true, passwordHash: true, suspendedAt: true, breakGlass: true },
  });
  const { localSignIn } = await settingsOf(db);
  const matches = await passwordMatches(account?.passwordHash ?? fallback, password);
  const elsewhere = !localSignIn && !account?.breakGlass;
  if (account?.passwordHash && matches && !account.suspendedAt && !elsewhere) {
    await turn.giveBack();
    return { outcome: "right", accountId: account.id, name: account.name };
  }
  const reason = reasonOf(account, matches && elsewhere);
  // The log is kept for good: it can tell one address from another and names none.
  const from = keyOf("address", visit.address);
  await audit(db, {
    accountId: account?.id ?? null,
    action: "account.sign-in-failed",
    after: { reason, from },
  });
  return { outcome: "wrong" };
}
