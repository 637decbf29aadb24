/** A register without anybody who may sign in gets one administrator, whose password is shown once. */
import { randomSecret } from "../boot/secrets.ts";
import type { StaffClient } from "../clients.ts";
import { audit } from "../publishing/audit.ts";
import { hashPassword } from "./password.ts";

export type FirstAdministrator = { readonly email: string; readonly password: string };

const email = "admin@localhost";

/** Creates the first administrator, or answers null when an administrator who can sign in exists. */
export async function createFirstAdministrator(db: StaffClient): Promise<FirstAdministrator | null> {
  const there = await db.account.count({ where: { role: "admin", suspendedAt: null } });
  if (there > 0) return null;
  const password = randomSecret().slice(0, 20);
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    const account = await tx.account.create({
      data: { email, name: "Administrator", role: "admin", passwordHash, breakGlass: true },
      select: { id: true },
    });
    await audit(tx, { accountId: account.id, action: "account.create", after: { email, role: "admin" } });
  });
  return { email, password };
}
