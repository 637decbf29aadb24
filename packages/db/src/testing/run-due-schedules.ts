/** An instance of its own that carries out what is due, for a test that kills it. */
import { openStaffClient } from "../clients.ts";
import { runDueSchedules } from "../schedule/run.ts";

const db = openStaffClient(process.env.TEST_INSTANCE_URL ?? "");
await runDueSchedules(db);
await db.$disconnect();
