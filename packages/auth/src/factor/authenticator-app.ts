/** An authenticator app is set up and removed. */
import { endSessions } from "@entente/db/account/end-sessions";
import { afterRemoving } from "@entente/db/account/factors";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Language } from "@entente/domain/languages";
import { notify } from "../notice/notify.ts";
import { takeTurn } from "../password/turn.ts";
import { stepUp } from "../session/start.ts";
import type { Who } from "../session/who-sets-up.ts";
import type { Visit } from "../visit.ts";
import { takeCode } from "./one-time-password.ts";

export type Confirmed =
  | { readonly outcome: "right"; readonly reference: string }
  | { readonly outcome: "wrong" | "too-soon" };

/** The first right code makes the app count, ends other sessions, and proves the session in which it is typed. */
export async function confirmApp(
  { accountId, sessionId }: Who,
  typed: string,
  language: Language,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<Confirmed> {
  const turn = await takeTurn(db, { account: `code ${accountId}`, address: visit.address }, visit.now);
  if (!turn) return { outcome: "too-soon" };
  const reference = await db.$transaction(async (tx) => {
    if (!(await takeCode(tx, accountId, typed.replace(/\D/g, ""), visit.now, "offered"))) return null;
    const sessions = await endSessions(tx, accountId, sessionId);
    const after = { factor: "authenticator app", sessions };
    await audit(tx, { accountId, sessionId, action: "account.add-factor", after });
    await notify(tx, { accountId, occasion: "factor-added", language });
    return stepUp(tx, sessionId, visit.now);
  });
  if (!reference) return { outcome: "wrong" };
  await turn.giveBack();
  return { outcome: "right", reference };
}

/** Removes the app; recovery codes go with the last factor. */
export async function removeApp(
  { accountId, sessionId }: Who,
  language: Language,
  db: StaffClient = staffClient(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.oneTimePassword.deleteMany({ where: { accountId } });
    if (count === 0) return;
    await afterRemoving(tx, accountId);
    const sessions = await endSessions(tx, accountId, sessionId);
    const before = { factor: "authenticator app" };
    await audit(tx, { accountId, sessionId, action: "account.remove-factor", before, after: { sessions } });
    await notify(tx, { accountId, occasion: "factor-removed", language });
  });
}
