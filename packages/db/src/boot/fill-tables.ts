/** Fills public tables that a migration has just added, or emptied, in a register that is public already. */
import type { StaffClient } from "../clients.ts";
import { onServer } from "../on-server.ts";
import { rebuild } from "../publishing/rebuild.ts";

/** Of several instances that start together, one fills and the others wait. Answers whether it did. */
export function fillTables(databaseUrl: string, db: StaffClient): Promise<boolean> {
  return onServer(databaseUrl, async (query) => {
    await query("SELECT pg_advisory_lock(7130423)");
    const [row] = await query(`
      SELECT EXISTS (SELECT FROM pub.part WHERE kind <> 'institute') AND NOT EXISTS (SELECT FROM pub.search)
        OR EXISTS (SELECT FROM edit.publication WHERE NOT minor) AND NOT EXISTS (SELECT FROM pub.change) AS empty`);
    if (!row?.empty) return false;
    await rebuild(db);
    return true;
  });
}
