import type { Actor } from "@entente/domain/access/authorize";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anActor } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { perform } from "../testing/random/calls.ts";
import { holdsAfterStep, holdsAtEnd } from "../testing/random/rules.ts";
import { beginning, everyKindOfStep, sequences } from "../testing/random/steps.ts";
import { openStore, type Store } from "../testing/random/store.ts";
import { type Door, takeStep } from "../testing/random/take-step.ts";
import { newWorld } from "../testing/random/world.ts";
import { rowsAt, rowsNow, type Snapshot, withoutErrors } from "../testing/rows-of-day.ts";

/** More sequences take longer and find more. What fails is told with its seed, which repeats it. */
const numRuns = Number(process.env.TEST_SEQUENCES ?? 20);
/** After so long it stops shortening what failed, and tells it. */
const interruptAfterTimeLimit = numRuns * 2_500;
const seed = process.env.TEST_SEED ? { seed: Number(process.env.TEST_SEED) } : {};

let db: FreshDatabase;
let store: Store;
let actors: Actor[];
beforeAll(async () => {
  db = await freshDatabase();
  store = await openStore(db);
  const roles = ["publisher", "publisher", "contributor"] as const;
  actors = await Promise.all(roles.map((role) => anActor(store.staff, role)));
});
afterAll(async () => {
  await store.close();
  await db.drop();
});

const rule = "whatever several people do in whatever order, the store holds its rules";

it(rule, { timeout: interruptAfterTimeLimit + 30_000 }, async () => {
  const went = new Set<string>();
  const door: Door = { store, ask: (actor, call) => perform(store.staff, actor, call) };
  const keepsTheRules = fc.asyncProperty(sequences(30), async (steps) => {
    const world = await newWorld(store, actors);
    const seen: Snapshot[] = [];
    for (const [place, step] of [...beginning, ...steps].entries()) {
      went.add(await takeStep(door, world, step));
      await holdsAfterStep(store, world);
      if (place % 6 === 5) seen.push(await rowsNow(store.asOwner));
    }
    await holdsAtEnd(store, world);
    for (const { at, rows } of seen) {
      const read = await withoutErrors(store.asOwner, await rowsAt(store.asOwner, at));
      expect(read, "what was public then, read afterwards").toEqual(await withoutErrors(store.asOwner, rows));
    }
  });
  await fc.assert(keepsTheRules, {
    numRuns,
    interruptAfterTimeLimit,
    examples: [[everyKindOfStep]],
    ...seed,
  });
  for (const does of ["edit", "rename", "publish", "plan", "withdraw", "revert", "trash", "restore"]) {
    expect(went).toContain(`${does}: done`);
  }
});
