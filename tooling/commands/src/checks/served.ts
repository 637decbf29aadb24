/** A register of its own, served while something looks at it in a browser. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@entente/db/boot/embedded";
import { type Prepared, prepareDatabase } from "@entente/db/boot/prepare";
import { randomSecret } from "@entente/db/boot/secrets";
import { onServer, urlOf } from "@entente/db/on-server";
import { startWebServer } from "../web-server.ts";
import { createStoryAccounts } from "./story-accounts.ts";

/** Where it is, and the accounts by which stories know people. */
export type Served = { readonly url: string; readonly environment: Readonly<Record<string, string>> };

/** Where the register expects a provider of single sign-on. A story starts one there. */
const providerOfStories = async () => ({
  OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
  OIDC_CLIENT_ID: "register",
  OIDC_CLIENT_SECRET: randomSecret(),
  OIDC_NAME: "Example login",
});

/**
 * A register of its own, with the same people, for stories that change how everybody comes in. It is copied before
 * anybody is served: a database with visitors cannot be.
 */
async function copyOf({ databaseUrl, publicUrl, staffUrl }: Prepared): Promise<Record<string, string>> {
  const [name, copy] = [new URL(databaseUrl).pathname.slice(1), "entente_other"];
  await onServer(urlOf(databaseUrl, "postgres"), (query) =>
    query(`CREATE DATABASE "${copy}" TEMPLATE "${name}"`),
  );
  return {
    E2E_OTHER_PUBLIC_DATABASE_URL: urlOf(publicUrl, copy),
    E2E_OTHER_STAFF_DATABASE_URL: urlOf(staffUrl, copy),
  };
}

/** Serves the first register from a database of its own while the errand runs, and leaves nothing behind. */
export async function served<T>(errand: (served: Served) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "entente-stories-"));
  chmodSync(folder, 0o755);
  const database = await prepareDatabase({ folder, log: () => {} });
  try {
    const people = await createStoryAccounts(database.staffUrl);
    const other = await copyOf(database);
    const provider = await providerOfStories();
    const server = await startWebServer({
      host: "127.0.0.1",
      port: await freePort(),
      database,
      more: provider,
    });
    const environment = {
      E2E_ADMIN_EMAIL: database.firstAdministrator?.email ?? "",
      E2E_ADMIN_PASSWORD: database.firstAdministrator?.password ?? "",
      ...people,
      ...other,
      // A story starts another server on the same register.
      E2E_PUBLIC_DATABASE_URL: database.publicUrl,
      E2E_STAFF_DATABASE_URL: database.staffUrl,
      E2E_AUTH_SECRET: database.authSecret,
      ...provider,
    };
    try {
      return await errand({ url: server.url, environment });
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
