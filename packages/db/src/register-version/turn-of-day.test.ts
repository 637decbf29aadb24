import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anActor, anEntry, aUnit, publishRecord } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { turnDay } from "./turn-of-day.ts";

let db: FreshDatabase;
let actor: Actor;
beforeAll(async () => {
  db = await freshDatabase();
  actor = await anActor(db.staff);
});
afterAll(() => db.drop());

/** Noon of a day, where a register without settings is. */
const noonOf = (day: string) => () => new Date(`${day}T12:00:00Z`);
const version = async () => Number((await db.public.registerVersion.findFirstOrThrow()).version);

async function memberUntil(until: string) {
  const unit = aUnit();
  await publishRecord(db.staff, actor, unit);
  const term = { from: "2019", until, source: "Test", confidence: "high" };
  const membership = { id: crypto.randomUUID(), unitId: unit.id, kind: "full", ...term };
  await publishRecord(
    db.staff,
    actor,
    anEntry({ kind: "network", subtype: "association", membership: [membership] }),
  );
}

it("the version moves once on a day on which something begins or ends, however many look", async () => {
  await memberUntil("2031-05-09");
  await turnDay(db.staff, noonOf("2031-05-01"));
  const before = await version();
  expect(await turnDay(db.staff, noonOf("2031-05-09"))).toBe(false);
  expect(await version()).toBe(before);
  const looked = await Promise.all([1, 2, 3].map(() => turnDay(db.staff, noonOf("2031-05-10"))));
  expect(looked.filter((moved) => moved)).toHaveLength(1);
  expect(await version()).toBe(before + 1);
});

it("what is known to the month or the year ends with it", async () => {
  await memberUntil("2031-07");
  await memberUntil("2032");
  expect(await turnDay(db.staff, noonOf("2031-07-31"))).toBe(false);
  expect(await turnDay(db.staff, noonOf("2031-08-01"))).toBe(true);
  expect(await turnDay(db.staff, noonOf("2032-12-31"))).toBe(false);
  expect(await turnDay(db.staff, noonOf("2033-01-01"))).toBe(true);
});

it("whoever was away for days catches up, and the day never goes back", async () => {
  await memberUntil("2033-02-03");
  expect(await turnDay(db.staff, noonOf("2033-02-20"))).toBe(true);
  expect(await turnDay(db.staff, noonOf("2033-02-04"))).toBe(false);
});

it("each day leaves a job for the next midnight", async () => {
  await turnDay(db.staff, noonOf("2033-03-01"));
  const [job] = await db.asOwner(
    "SELECT start_after FROM pgboss.job WHERE name = 'day' ORDER BY start_after DESC LIMIT 1",
  );
  expect(job).toEqual({ start_after: new Date("2033-03-02T00:00:00Z") });
});
