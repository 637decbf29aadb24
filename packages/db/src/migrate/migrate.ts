/** Brings a database up to the code, and refuses one that is ahead of it. */
import { Client } from "pg";
import { BootFailure } from "../boot/failure.ts";
import { applyMigrations } from "./engine.ts";
import { migrationNames } from "./files.ts";

async function appliedBefore(databaseUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: string | null }>(
      "SELECT to_regclass('public._prisma_migrations')::text AS found",
    );
    if (!rows[0]?.found) return [];
    const applied = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name',
    );
    return applied.rows.map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}

/**
 * Applies what is missing and names it.
 * @throws BootFailure when the database has migrations that this code does not know
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const known = migrationNames();
  const unknown = (await appliedBefore(databaseUrl)).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new BootFailure(
      `The database is newer than this code: it has the migration ${unknown.at(-1)}. Start the newer version of Entente, or give another database.`,
    );
  }
  return applyMigrations(databaseUrl);
}
