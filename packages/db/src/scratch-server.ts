/**
 * The PostgreSQL that tests and checks run on: the one that TEST_DATABASE_URL names, or an embedded one in a folder that goes
 * away with it. It holds a template that has every migration; each test file gets a copy of it.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "./boot/embedded.ts";
import { makeSignInRoles } from "./boot/sign-in-roles.ts";
import { prepareJobs } from "./jobs/prepare.ts";
import { migrate } from "./migrate/migrate.ts";
import { onServer, urlOf } from "./on-server.ts";

/** Tests may lose their data; not waiting for the disk makes them faster. */
const careless = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

async function openServer(): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { ownerUrl: given, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), "entente-test-"));
  // Under root the server runs as another user, who must get through.
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, careless);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ownerUrl: server.ownerUrl, stop };
}

/** How workers learn of the server: through variables that they inherit. */
export type ScratchServer = {
  readonly TEST_SERVER_URL: string;
  readonly TEST_TEMPLATE: string;
  readonly TEST_PUBLIC_URL: string;
  readonly TEST_STAFF_URL: string;
};

/** Starts the server and fills the template. */
export async function startScratchServer(): Promise<{ variables: ScratchServer; stop(): Promise<void> }> {
  const { ownerUrl, stop } = await openServer();
  const template = `entente_test_${process.pid}`;
  await onServer(ownerUrl, (query) => query(`DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`));
  await onServer(ownerUrl, (query) => query(`CREATE DATABASE "${template}"`));
  const templateUrl = urlOf(ownerUrl, template);
  await migrate(templateUrl);
  await prepareJobs(templateUrl);
  const roles = await makeSignInRoles(templateUrl, { public: "public-for-tests", staff: "staff-for-tests" });
  return {
    variables: {
      TEST_SERVER_URL: ownerUrl,
      TEST_TEMPLATE: template,
      TEST_PUBLIC_URL: roles.publicUrl,
      TEST_STAFF_URL: roles.staffUrl,
    },
    stop: async () => {
      await clear(ownerUrl, template);
      await stop();
    },
  };
}

/** Leaves an operator's server as it was found, save for the two group roles. */
async function clear(ownerUrl: string, template: string) {
  await onServer(ownerUrl, async (query) => {
    const names = await query(`SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`);
    for (const { datname } of names) await query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
    const roles = await query(`SELECT rolname FROM pg_roles WHERE rolname LIKE '${template}%'`);
    for (const { rolname } of roles) await query(`DROP ROLE IF EXISTS "${rolname}"`);
  });
}
