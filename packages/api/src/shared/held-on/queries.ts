/** Whether a term holds on a day, in SQL. */
import { sql } from "@entente/db/sql";

/** Rows `r` that are not over, and not still to come: as `inForceOn` of the domain has it, where it does not say "no". */
export const heldOn = (day: string) => sql`coalesce(r."from" COLLATE "C" <= ${day}, true)
  AND coalesce(r."until" || '~' COLLATE "C" >= ${day}, true)`;
