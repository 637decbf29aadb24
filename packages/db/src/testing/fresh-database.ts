/** A database of its own for a test file, copied from the template in a few hundredths of a second. */
import { randomBytes } from "node:crypto";
import { Pool } from "pg";
import { openPublicClient, openStaffClient, type PublicClient, type StaffClient } from "../clients.ts";
import { loadFirstRegister } from "../first-register/load.ts";
import { onServer, type Query, urlOf } from "../on-server.ts";

export type FreshDatabase = {
  readonly databaseUrl: string;
  readonly publicUrl: string;
  readonly staffUrl: string;
  readonly public: PublicClient;
  readonly staff: StaffClient;
  /** Plain SQL as the owner. */
  asOwner: Query;
  /** Plain SQL as a visitor. */
  asPublic: Query;
  /** Plain SQL as staff. */
  asStaff: Query;
  drop(): Promise<void>;
};

function variable(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is missing: name testing/global-setup.ts as a globalSetup of this project.`);
  return value;
}

function opened(pools: Pool[], connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4 });
  // A test may end the server.
  pool.on("error", () => {});
  pools.push(pool);
  return pool;
}

function openOn(name: string): FreshDatabase {
  const databaseUrl = urlOf(variable("TEST_SERVER_URL"), name);
  const publicUrl = urlOf(variable("TEST_PUBLIC_URL"), name);
  const staffUrl = urlOf(variable("TEST_STAFF_URL"), name);
  const publicClient = openPublicClient(publicUrl);
  const staffClient = openStaffClient(staffUrl);
  const pools: Pool[] = [];
  // To connect costs more than most of what is asked here, so connections are kept; none is opened that nobody needs.
  const as = (url: string): Query => {
    let pool: Pool | undefined;
    return async (sql, values) => {
      pool ??= opened(pools, url);
      return (await pool.query(sql, values)).rows;
    };
  };
  return {
    databaseUrl,
    publicUrl,
    staffUrl,
    public: publicClient,
    staff: staffClient,
    asOwner: as(databaseUrl),
    asPublic: as(publicUrl),
    asStaff: as(staffUrl),
    drop: async () => {
      await Promise.all([
        publicClient.$disconnect(),
        staffClient.$disconnect(),
        ...pools.map((pool) => pool.end()),
      ]);
      await onServer(variable("TEST_SERVER_URL"), (query) =>
        query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
      );
    },
  };
}

async function copyOf(template: string, name: string): Promise<void> {
  await onServer(variable("TEST_SERVER_URL"), async (query) => {
    // A template must have no visitors while it is copied, so copies are made one at a time.
    await query("SELECT pg_advisory_lock(7130421)");
    await query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
}

const newName = () => `${variable("TEST_TEMPLATE")}_${randomBytes(5).toString("hex")}`;

/** An empty register with every migration. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = newName();
  await copyOf(variable("TEST_TEMPLATE"), name);
  return openOn(name);
}

/** A copy of the first register. The first file that asks loads it; the others copy what it loaded. */
export async function freshRegister(): Promise<FreshDatabase> {
  const loaded = `${variable("TEST_TEMPLATE")}_register`;
  await onServer(variable("TEST_SERVER_URL"), async (query) => {
    await query("SELECT pg_advisory_lock(7130422)");
    const there = await query("SELECT 1 FROM pg_database WHERE datname = $1", [loaded]);
    if (there.length > 0) return;
    await query(`DROP DATABASE IF EXISTS "${loaded}_loading" WITH (FORCE)`);
    await copyOf(variable("TEST_TEMPLATE"), `${loaded}_loading`);
    const database = openOn(`${loaded}_loading`);
    await loadFirstRegister(database.staff);
    await Promise.all([database.public.$disconnect(), database.staff.$disconnect()]);
    // The name says that it is whole.
    await query(`ALTER DATABASE "${loaded}_loading" RENAME TO "${loaded}"`);
  });
  const name = newName();
  await copyOf(loaded, name);
  return openOn(name);
}
