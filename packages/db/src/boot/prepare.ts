/** Makes a database ready to serve: the server runs, the tables are there, the first register is loaded. */
import { Client } from "pg";
import { createFirstAdministrator, type FirstAdministrator } from "../account/first-administrator.ts";
import { openStaffClient } from "../clients.ts";
import type { ContentRecord } from "../content/read.ts";
import { loadFirstRegister } from "../first-register/load.ts";
import { prepareJobs } from "../jobs/prepare.ts";
import { migrate } from "../migrate/migrate.ts";
import { startEmbedded } from "./embedded.ts";
import { fillTables } from "./fill-tables.ts";
import { checkOwnServer } from "./own-server.ts";
import { keptSecret } from "./secrets.ts";
import { makeSignInRoles, type RoleUrls } from "./sign-in-roles.ts";

export type Prepared = RoleUrls & {
  readonly databaseUrl: string;
  readonly authSecret: string;
  /** Only in the run that created it. */
  readonly firstAdministrator: FirstAdministrator | null;
  /** Stops the embedded server; an own server is left alone. */
  stop(): Promise<void>;
};

export type PrepareOptions = {
  /** Where data and secrets are kept. */
  readonly folder: string;
  /** An own server; the embedded one where it is not given. */
  readonly databaseUrl?: string | undefined;
  readonly roleUrls?: { readonly [K in keyof RoleUrls]?: RoleUrls[K] | undefined };
  /** What an empty register is filled with; the content files where it is not given. */
  readonly firstRegister?: readonly ContentRecord[] | undefined;
  /** Told what is done, and once the password of the first administrator. */
  readonly log: (line: string) => void;
};

const database = "entente";

async function createDatabase(ownerUrl: string, name: string): Promise<string> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function openServer({ folder, databaseUrl, log }: PrepareOptions) {
  if (databaseUrl) {
    log("Connecting to the PostgreSQL that DATABASE_URL names");
    await checkOwnServer(databaseUrl);
    return { databaseUrl, stop: async () => {} };
  }
  log("Starting the embedded PostgreSQL");
  const server = await startEmbedded(folder);
  return { databaseUrl: await createDatabase(server.ownerUrl, database), stop: () => server.stop() };
}

async function roleUrlsFor(databaseUrl: string, { folder, roleUrls }: PrepareOptions): Promise<RoleUrls> {
  const { publicUrl, staffUrl } = roleUrls ?? {};
  if (publicUrl && staffUrl) return { publicUrl, staffUrl };
  return makeSignInRoles(databaseUrl, {
    public: keptSecret(folder, "publicPassword"),
    staff: keptSecret(folder, "staffPassword"),
  });
}

async function fill(databaseUrl: string, staffUrl: string, { firstRegister, log }: PrepareOptions) {
  const db = openStaffClient(staffUrl);
  try {
    const loaded = await loadFirstRegister(db, firstRegister);
    if (loaded > 0) log(`Loaded the first register: ${loaded} records`);
    if (await fillTables(databaseUrl, db)) log("Made the public tables anew from the ledger");
    const made = await createFirstAdministrator(db);
    // At once: whatever fails from here on, nobody could tell it again.
    if (made) log(`\nThe first administrator, shown this once:\n  ${made.email}\n  ${made.password}`);
    return made;
  } finally {
    await db.$disconnect();
  }
}

/**
 * Prepares and answers how to connect. When it fails, the server that it started is stopped again.
 * @throws BootFailure with one sentence that says what to mend
 */
export async function prepareDatabase(options: PrepareOptions): Promise<Prepared> {
  const { databaseUrl, stop } = await openServer(options);
  try {
    const applied = await migrate(databaseUrl);
    if (applied.length > 0) options.log(`Brought the database up to date: ${applied.length} migrations`);
    await prepareJobs(databaseUrl);
    const urls = await roleUrlsFor(databaseUrl, options);
    const firstAdministrator = await fill(databaseUrl, urls.staffUrl, options);
    const authSecret = keptSecret(options.folder, "authSecret");
    return { databaseUrl, ...urls, authSecret, firstAdministrator, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
