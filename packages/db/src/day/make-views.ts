/** Makes the views of the schema `day`. They follow the declared fields, so they are made by the code and not migrated. */
import { createHash } from "node:crypto";
import type { Query } from "../on-server.ts";
import { dayStatements } from "./views.ts";

const script = dayStatements.join(";\n");
const name = createHash("sha256").update(script).digest("hex");

/** Takes the views away, so that the tables they stand on can be migrated. */
export const dropDayViews = (query: Query) => query("DROP SCHEMA IF EXISTS day CASCADE");

/** Makes the views where there are none, or others than these. Readers see the old ones until the new are there. */
export async function makeDayViews(query: Query): Promise<void> {
  const [made] = await query(
    "SELECT obj_description(oid, 'pg_namespace') AS name FROM pg_namespace WHERE nspname = 'day'",
  );
  if (made?.name === name) return;
  // One message, which the database takes as one transaction.
  await query(`DROP SCHEMA IF EXISTS day CASCADE;\n${script};\nCOMMENT ON SCHEMA day IS '${name}'`);
}
