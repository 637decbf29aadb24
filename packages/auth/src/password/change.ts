/** Somebody who is signed in changes their password. */
import { endSessions } from "@entente/db/account/end-sessions";
import { hashPassword, passwordMatches } from "@entente/db/account/password";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Language } from "@entente/domain/languages";
import { notify } from "../notice/notify.ts";
import type { SignedIn } from "../session/read.ts";
import { renewReference } from "../session/start.ts";
import type { Visit } from "../visit.ts";
import { type PasswordProblem, passwordProblem } from "./problem.ts";
import { takeTurn } from "./turn.ts";

export type Changed =
  | { readonly outcome: "changed"; readonly reference: string }
  | { readonly outcome: "refused"; readonly problem: PasswordProblem | "wrong-password" | "too-soon" };

type Sent = { readonly current: string; readonly password: string };

/** Asks for the current one, ends all other sessions and tells the person by mail. */
export async function changePassword(
  person: SignedIn,
  { current, password }: Sent,
  language: Language,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<Changed> {
  const { accountId, name } = person.actor;
  const refused = (problem: PasswordProblem | "wrong-password" | "too-soon") =>
    ({ outcome: "refused", problem }) as const;
  const turn = await takeTurn(db, { account: person.email, address: visit.address }, visit.now);
  if (!turn) return refused("too-soon");
  const { passwordHash } = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { passwordHash: true },
  });
  if (!passwordHash || !(await passwordMatches(passwordHash, current))) return refused("wrong-password");
  await turn.giveBack();
  const problem = passwordProblem(password, { email: person.email, name });
  if (problem) return refused(problem);
  const hashed = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const data = { passwordHash: hashed, passwordChangedAt: visit.now };
    // Of two changes at once the first counts: the second was made with a password that is no longer the current one.
    const { count } = await tx.account.updateMany({ where: { id: accountId, passwordHash }, data });
    if (count === 0) return refused("wrong-password");
    await tx.accountLink.deleteMany({ where: { accountId } });
    const sessions = await endSessions(tx, accountId, person.sessionId);
    await audit(tx, {
      accountId,
      sessionId: person.sessionId,
      action: "account.change-password",
      after: { sessions },
    });
    await notify(tx, { accountId, occasion: "password-changed", language });
    return { outcome: "changed", reference: await renewReference(tx, person.sessionId) };
  });
}
