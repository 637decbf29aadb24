/** Fills what searches read, where a migration has just added it to a register that is public already. */
import type { StaffClient } from "../clients.ts";
import { onServer } from "../on-server.ts";
import { rebuild } from "../publishing/rebuild.ts";

/** Of several instances that start together, one fills and the others wait. Answers whether it did. */
export function fillSearch(databaseUrl: string, db: StaffClient): Promise<boolean> {
  return onServer(databaseUrl, async (query) => {
    await query("SELECT pg_advisory_lock(7130423)");
    const [row] = await query(`
      SELECT EXISTS (SELECT FROM pub.part WHERE kind <> 'institute') AND NOT EXISTS (SELECT FROM pub.search) AS empty`);
    if (!row?.empty) return false;
    await rebuild(db);
    return true;
  });
}
