/** A register of its own, served while something looks at it in a browser. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@entente/db/boot/embedded";
import { prepareDatabase } from "@entente/db/boot/prepare";
import { randomSecret } from "@entente/db/boot/secrets";
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

/** Serves the first register from a database of its own while the errand runs, and leaves nothing behind. */
export async function served<T>(errand: (served: Served) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "entente-stories-"));
  chmodSync(folder, 0o755);
  const database = await prepareDatabase({ folder, log: () => {} });
  try {
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
      ...(await createStoryAccounts(database.staffUrl)),
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
