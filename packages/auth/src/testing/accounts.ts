/** Accounts that can sign in. */
import { randomUUID } from "node:crypto";
import { hashPassword } from "@entente/db/account/password";
import type { StaffClient } from "@entente/db/clients";
import type { Role } from "@entente/domain/access/roles";

export const password = "correct horse battery";
const hashed = hashPassword(password);

/** An account with that password. */
export async function anAccount(db: StaffClient, role: Role = "publisher") {
  const data = { email: `${randomUUID()}@example.org`, name: `Test ${role}`, role };
  return db.account.create({
    data: { ...data, passwordHash: await hashed },
    select: { id: true, email: true },
  });
}

/** The secret that the environment gives elsewhere. */
export const testSecret = "a secret of thirty-two characters!";
