import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { anActor, aPerson, publishRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { leaseOn } from "./lease.ts";
import { type PublicState, type Watch, watchVersion } from "./watch.ts";

let db: FreshDatabase;
let actor: Actor;
const watches: Watch[] = [];

beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
});
afterEach(async () => {
  for (const watch of watches.splice(0)) await watch.close();
});
afterAll(() => db.drop());

function watch(onMove = () => {}): Watch {
  const made = watchVersion(db.publicUrl, onMove);
  watches.push(made);
  return made;
}

/** As a restart of the database or a broken line would do it. */
const cut = () =>
  db.asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE '%pub.register_version%' AND pid <> pg_backend_pid()`);

const version = async (state: PublicState | Promise<PublicState>) => Number((await state).version);

it("a publication is announced, and read", async () => {
  const { promise: heard, resolve } = Promise.withResolvers<void>();
  const { read } = watch(resolve);
  const before = await version(read());
  await publishRecord(db.staff, actor, aPerson());
  await heard;
  expect(await version(read())).toBe(before + 1);
});

it("where the line was cut, a publication is seen by the next question, and the next is announced again", async () => {
  let moves = 0;
  const { read } = watch(() => void ++moves);
  const before = await version(read());
  expect(await cut()).not.toHaveLength(0);
  await publishRecord(db.staff, actor, aPerson());
  expect(await version(read())).toBe(before + 1);
  expect(moves).toBe(0);
  await publishRecord(db.staff, actor, aPerson());
  await expect.poll(() => moves).toBe(1);
});

it("whoever is told that something is published finds it on every instance at once, announced or not", async () => {
  // Two instances that hold leases all the time, and hear no announcement.
  const instances = [watch(), watch()].map(({ read }) => leaseOn(read));
  let asking = true;
  const crowd = instances.map(async ({ current }) => {
    while (asking) {
      await current();
      await new Promise(setImmediate);
    }
  });
  for (let told = 0; told < 15; told += 1) {
    if (told % 5 === 4) await cut();
    await publishRecord(db.staff, actor, aPerson());
    const seen = await Promise.all(instances.map(({ current }) => version(current())));
    const [now] = await db.asOwner("SELECT version::int FROM pub.register_version");
    expect(seen).toEqual([now?.version, now?.version]);
  }
  asking = false;
  await Promise.all(crowd);
});
