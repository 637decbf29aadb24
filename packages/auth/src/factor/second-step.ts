/** The second step of signing in: a code of the authenticator app, or a recovery code. */
import { type StaffClient, staffClient, type Transaction } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Language } from "@entente/domain/languages";
import { notify } from "../notice/notify.ts";
import { keyOf, takeTurn } from "../password/turn.ts";
import type { Arriving } from "../session/read.ts";
import { stepUp } from "../session/start.ts";
import type { Who } from "../session/who-sets-up.ts";
import type { Visit } from "../visit.ts";
import { takeCode } from "./one-time-password.ts";
import { looksLikeRecoveryCode, takeRecoveryCode } from "./recovery-codes.ts";

export type Proved =
  | { readonly outcome: "right"; readonly reference: string }
  | { readonly outcome: "wrong" | "too-soon" };

async function take(tx: Transaction, who: Who, typed: string, language: Language, now: Date) {
  const { accountId, sessionId } = who;
  if (!looksLikeRecoveryCode(typed)) return takeCode(tx, accountId, typed.replace(/\D/g, ""), now);
  if (!(await takeRecoveryCode(tx, accountId, typed, now))) return false;
  await audit(tx, { accountId, sessionId, action: "account.use-recovery-code" });
  await notify(tx, { accountId, occasion: "recovery-code-used", language });
  return true;
}

/** Checks a code and opens the desk. Wrong codes slow down as wrong passwords do, on a count of their own. */
export async function proveCode(
  { accountId, sessionId, step }: Arriving,
  typed: string,
  language: Language,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<Proved> {
  // Whoever has nothing to prove is to set something up instead.
  if (step !== "second-step") return { outcome: "wrong" };
  const turn = await takeTurn(db, { account: `code ${accountId}`, address: visit.address }, visit.now);
  if (!turn) return { outcome: "too-soon" };
  const reference = await db.$transaction(async (tx) =>
    (await take(tx, { accountId, sessionId }, typed, language, visit.now))
      ? stepUp(tx, sessionId, visit.now)
      : null,
  );
  if (reference) {
    await turn.giveBack();
    return { outcome: "right", reference };
  }
  const after = { reason: "wrong code", from: keyOf("address", visit.address) };
  await audit(db, { accountId, sessionId, action: "account.sign-in-failed", after });
  return { outcome: "wrong" };
}
