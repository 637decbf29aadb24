/** The two roles with which the running register connects, made for this database alone. */
import { Client } from "pg";
import { BootFailure } from "./failure.ts";

export type RoleUrls = { readonly publicUrl: string; readonly staffUrl: string };

const settings = { jit: "off", statement_timeout: "10s", idle_in_transaction_session_timeout: "60s" };

function withUser(databaseUrl: string, user: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(user);
  url.password = password;
  return url.href;
}

/** The name of the role with which a database is entered. It differs from the group's in every database. */
const signInRole = (database: string, group: "public" | "staff") => `${database}_${group}_sign_in`;

async function makeRole(client: Client, name: string, group: string, password: string) {
  const role = client.escapeIdentifier(name);
  const secret = client.escapeLiteral(password);
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  const verb = rowCount === 0 ? "CREATE" : "ALTER";
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${secret}`);
  await client.query(`GRANT ${client.escapeIdentifier(group)} TO ${role}`);
  for (const [key, value] of Object.entries(settings)) {
    await client.query(`ALTER ROLE ${role} SET ${key} = ${client.escapeLiteral(value)}`);
  }
}

/**
 * Makes, or brings up to date, the sign-in roles of a database.
 * @throws BootFailure when the owner may not create roles
 */
export async function makeSignInRoles(
  databaseUrl: string,
  passwords: { public: string; staff: string },
): Promise<RoleUrls> {
  const database = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await makeRole(client, signInRole(database, "public"), "entente_public", passwords.public);
    await makeRole(client, signInRole(database, "staff"), "entente_staff", passwords.staff);
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new BootFailure(
      "The user of DATABASE_URL may not create roles in entente_public and entente_staff: make it a member of both with the admin option, or give PUBLIC_DATABASE_URL and STAFF_DATABASE_URL.",
      error,
    );
  } finally {
    await client.end();
  }
  return {
    publicUrl: withUser(databaseUrl, signInRole(database, "public"), passwords.public),
    staffUrl: withUser(databaseUrl, signInRole(database, "staff"), passwords.staff),
  };
}
