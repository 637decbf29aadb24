/** Brings a database up to the code, and refuses one that is ahead of it. */
import { BootFailure } from "../boot/failure.ts";
import { dropDayViews, makeDayViews } from "../day/make-views.ts";
import { onServer, type Query } from "../on-server.ts";
import { applyMigrations } from "./engine.ts";
import { migrationNames } from "./files.ts";

const hasHistory = async (query: Query): Promise<boolean> =>
  (await query("SELECT to_regclass('public._prisma_migrations') AS found"))[0]?.found !== null;

async function applied(query: Query): Promise<string[]> {
  const rows = await query("SELECT migration_name FROM public._prisma_migrations ORDER BY migration_name");
  return rows.map((row) => String(row.migration_name));
}

async function demandKnown(query: Query): Promise<void> {
  const known = migrationNames();
  const unknown = (await applied(query)).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new BootFailure(
    `The database is newer than this code: it has the migration ${unknown.at(-1)}. Start the newer version of Entente, or give another database.`,
  );
}

/** The two group roles belong to the server, so the first database on it needs an owner who may create them. */
async function demandRoles(query: Query): Promise<void> {
  const [row] = await query(`
    SELECT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user)
        OR (SELECT count(*) = 2 FROM pg_roles WHERE rolname IN ('entente_public', 'entente_staff')) AS ready`);
  if (row?.ready) return;
  throw new BootFailure(
    "The user of DATABASE_URL may not create roles: grant it CREATEROLE, or create the roles entente_public and entente_staff before you start.",
  );
}

/** A migration runs whole or not at all, so one that was begun and not finished has left nothing behind. */
const forgetUnfinished = (query: Query) =>
  query("DELETE FROM public._prisma_migrations WHERE finished_at IS NULL");

/** The views of past days stand on the tables, so they are away while the tables change. */
async function applyMissing(query: Query, databaseUrl: string): Promise<string[]> {
  const there = (await hasHistory(query)) ? await applied(query) : [];
  if (migrationNames().some((name) => !there.includes(name))) await dropDayViews(query);
  return applyMigrations(databaseUrl);
}

/**
 * Applies what is missing and names it. Of several instances that start together, one migrates and the others wait.
 * @throws BootFailure when the database has migrations that this code does not know, or its owner may not make roles
 */
export function migrate(databaseUrl: string): Promise<string[]> {
  return onServer(databaseUrl, async (query) => {
    await query("SELECT pg_advisory_lock(7130420)");
    if (await hasHistory(query)) {
      await demandKnown(query);
      await forgetUnfinished(query);
    }
    await demandRoles(query);
    const missing = await applyMissing(query, databaseUrl);
    await makeDayViews(query);
    return missing;
  });
}
