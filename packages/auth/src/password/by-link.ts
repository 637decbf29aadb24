/** A password is chosen with a link from a mail, and the person is signed in with it. */
import { endSessions } from "@entente/db/account/end-sessions";
import { findLink, type LinkPurpose, takeLink } from "@entente/db/account/link";
import { hashPassword } from "@entente/db/account/password";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import { startSession } from "../session/start.ts";
import { settingsOf } from "../settings.ts";
import type { Visit } from "../visit.ts";
import { type PasswordProblem, passwordProblem } from "./problem.ts";

export type Chosen =
  | { readonly outcome: "chosen"; readonly reference: string }
  | { readonly outcome: "refused"; readonly problem: PasswordProblem }
  /** Unknown, used, replaced or expired: which of them is nobody's business. */
  | { readonly outcome: "no-link" };

type Sent = { readonly purpose: LinkPurpose; readonly token: string; readonly password: string };

/** Sets the password and ends every session there was. A password that is refused leaves the link as it is. */
export async function choosePassword(
  sent: Sent,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<Chosen> {
  const { purpose, token, password } = sent;
  const link = await findLink(db, purpose, token, visit.now);
  if (!link) return { outcome: "no-link" };
  const problem = passwordProblem(password, link);
  if (problem) return { outcome: "refused", problem };
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { id: link.accountId },
      select: { breakGlass: true },
    });
    const elsewhere = !account.breakGlass && !(await settingsOf(tx)).localSignIn;
    if (elsewhere || !(await takeLink(tx, link, visit.now))) return { outcome: "no-link" };
    const { accountId } = link;
    const data = { passwordHash, passwordChangedAt: visit.now };
    await tx.account.update({ where: { id: accountId }, data, select: { id: true } });
    const sessions = await endSessions(tx, accountId);
    await audit(tx, { accountId, action: "account.choose-password", after: { by: purpose, sessions } });
    return { outcome: "chosen", reference: await startSession(tx, { accountId, method: "link" }, visit) };
  });
}
