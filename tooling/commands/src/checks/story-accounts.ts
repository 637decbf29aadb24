/** The accounts in whose names browser stories are told, and the variables by which the stories know them. */

import { hashPassword } from "@entente/db/account/password";
import { randomSecret } from "@entente/db/boot/secrets";
import { openStaffClient } from "@entente/db/clients";
import { recordIdOf } from "@entente/db/content/ids";

const people = {
  CONTRIBUTOR: { name: "Contributor", role: "contributor" },
  PUBLISHER: { name: "Publisher", role: "publisher" },
  SECOND_PUBLISHER: { name: "Second publisher", role: "publisher" },
  /** Sets up a second factor, which nobody else must find in their way. */
  SECOND_FACTOR: { name: "Second factor", role: "publisher" },
  /** Joins their account to a provider of single sign-on. */
  JOINS: { name: "Joins", role: "contributor" },
  /** May work on what one unit does, and on nothing else. */
  OUTSIDER: { name: "Outsider", role: "contributor", scopeUnits: [recordIdOf("unit", "od-nature")] },
  /** Ends the sessions of their other browsers, and nobody else's. */
  ENDS_SESSIONS: { name: "Ends sessions", role: "contributor" },
  /** A story suspends this account. */
  SUSPENDED: { name: "Suspended", role: "publisher" },
} satisfies Record<string, { name: string; role: string; scopeUnits?: string[] }>;

/** Makes the accounts, and answers the environment of the stories. */
export async function createStoryAccounts(staffUrl: string): Promise<Record<string, string>> {
  const db = openStaffClient(staffUrl);
  const environment: Record<string, string> = {};
  for (const [key, person] of Object.entries(people)) {
    const email = `${key.toLowerCase().replaceAll("_", "-")}@example.org`;
    const password = randomSecret();
    const passwordHash = await hashPassword(password);
    await db.account.create({ data: { email, ...person, passwordHash }, select: { id: true } });
    environment[`E2E_${key}_EMAIL`] = email;
    environment[`E2E_${key}_PASSWORD`] = password;
  }
  await db.$disconnect();
  return environment;
}
