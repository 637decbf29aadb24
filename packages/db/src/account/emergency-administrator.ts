/**
 * An administrator who breaks the glass is made, or gets in again: whoever holds the machine can always hold the
 * register.
 */
import { emailSchema } from "@entente/domain/access/account";
import { randomSecret } from "../boot/secrets.ts";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { endSessions } from "./end-sessions.ts";
import { removeFactors } from "./factors.ts";
import { hashPassword } from "./password.ts";

export type EmergencyAdministrator = { readonly email: string; readonly password: string };

/** Answers the new password, or null where the address belongs to somebody who is no administrator. */
export async function letAdministratorIn(
  db: StaffClient,
  address: string,
): Promise<EmergencyAdministrator | null> {
  // The first administrator's address has no dot.
  const email = address === "admin@localhost" ? address : emailSchema.parse(address);
  const password = randomSecret().slice(0, 20);
  const access = { passwordHash: await hashPassword(password), breakGlass: true, suspendedAt: null };
  return db.$transaction(async (tx) => {
    const there = await tx.account.findUnique({ where: { email }, select: { id: true, role: true } });
    if (there && there.role !== "admin") return null;
    const { id } = there
      ? await tx.account.update({
          where: { id: there.id },
          data: { ...access, passwordChangedAt: new Date(), scopeUnits: [], scopeLanguages: [] },
          select: { id: true },
        })
      : await tx.account.create({
          data: { email, name: "Administrator", role: "admin", ...access },
          select: { id: true },
        });
    await removeFactors(tx, id);
    await tx.accountLink.deleteMany({ where: { accountId: id } });
    await endSessions(tx, id);
    const action = there ? "account.choose-password" : "account.create";
    await audit(tx, { accountId: id, action, after: { email, by: "command" } });
    return { email, password };
  });
}
