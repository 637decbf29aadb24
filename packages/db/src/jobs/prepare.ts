/**
 * Makes the job runner's tables, as the owner: while the register runs, nobody may define anything. Staff may use
 * what is there, and visitors see none of it.
 */
import { PgBoss } from "pg-boss";
import { onServer } from "../on-server.ts";
import { jobSchema, queues } from "./queues.ts";

const grants = `
  GRANT USAGE ON SCHEMA ${jobSchema} TO entente_staff;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO entente_staff;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO entente_staff;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${jobSchema} FROM PUBLIC;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobSchema} TO entente_staff`;

/** Makes the tables or brings them up to date, and names the queues. Several instances may do so at once. */
export async function prepareJobs(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: jobSchema,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const queue of queues) await boss.createQueue(queue);
  } finally {
    await boss.stop({ graceful: false });
  }
  await onServer(databaseUrl, async (query) => {
    // Two instances that grant at once would get in each other's way.
    await query("SELECT pg_advisory_lock(7130423)");
    await query(grants);
  });
}
