/**
 * Lets an hour pass for whoever asked for mail: the register counts what was asked for in the last hour, and this
 * forgets it, as the job that tidies up does. For stories, which cannot wait so long.
 *
 *     node an-hour-later.ts
 */
import { onServer } from "../on-server.ts";

await onServer(process.env.STAFF_DATABASE_URL ?? "", (query) => query("DELETE FROM edit.subscription_ask"));
