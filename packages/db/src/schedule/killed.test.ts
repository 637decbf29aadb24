import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { wallTimeOf } from "@entente/domain/dates/wall-clock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aNote, anActor, anEntry, draftRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { createSchedule } from "./create.ts";
import { runDueSchedules } from "./run.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const instance = () =>
  spawn(process.execPath, [join(import.meta.dirname, "../testing/run-due-schedules.ts")], {
    env: { ...process.env, TEST_INSTANCE_URL: db.staffUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });

it("an instance that is killed while it publishes leaves it to another, which does it once", async () => {
  const actor = await anActor(db.staff);
  const entry = anEntry();
  await draftRecord(db.staff, actor, entry);
  const id = crypto.randomUUID();
  await createSchedule(db.staff, actor, {
    id,
    recordId: entry.id,
    parts: ["shared", "en", "fr", "nl", "de"],
    time: wallTimeOf(new Date(Date.now() + 3_600_000), "UTC"),
    action: "publish",
    details: { note: aNote },
  });
  await db.asOwner("UPDATE edit.schedule SET at = now() - interval '1 second' WHERE id = $1", [id]);
  // Everything is written and nothing committed when the instance comes to this.
  await db.asOwner(`CREATE FUNCTION pub.dwell() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(6); RETURN NEW; END $$`);
  await db.asOwner(
    "CREATE TRIGGER dwell AFTER UPDATE ON pub.register_version FOR EACH ROW EXECUTE FUNCTION pub.dwell()",
  );
  const child = instance();
  const ended = once(child, "exit");
  const dwelling = () =>
    db.asOwner("SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()");
  await expect.poll(dwelling, { timeout: 60_000 }).toHaveLength(1);
  child.kill("SIGKILL");
  await ended;
  const live = () => db.asOwner("SELECT part FROM edit.publication WHERE record_id = $1", [entry.id]);
  expect(await live()).toEqual([]);
  // The database notices that nobody is there any more, and lets go of the row.
  await expect.poll(dwelling, { timeout: 60_000 }).toHaveLength(0);
  await db.asOwner("DROP TRIGGER dwell ON pub.register_version");
  const state = async () => {
    await Promise.all([runDueSchedules(db.staff), runDueSchedules(db.staff)]);
    return (await db.staff.schedule.findUniqueOrThrow({ where: { id } })).state;
  };
  await expect.poll(state, { timeout: 60_000 }).toBe("done");
  expect(await live()).toHaveLength(5);
}, 180_000);
