import type { Actor } from "@entente/domain/access/authorize";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anActor } from "../testing/factories.ts";
import { perform } from "../testing/random/calls.ts";
import { holdsAfterStep, holdsAtEnd } from "../testing/random/rules.ts";
import { beginning, everyKindOfStep, type Step, sequences } from "../testing/random/steps.ts";
import {
  openStruckRegister,
  type Stroke,
  type StruckRegister,
  stroke,
} from "../testing/random/struck-register.ts";
import { type Door, takeStep } from "../testing/random/take-step.ts";
import { newWorld } from "../testing/random/world.ts";

/** More sequences take longer and find more. What fails is told with its seed, which repeats it. */
const numRuns = Number(process.env.TEST_STRUCK_SEQUENCES ?? 2);
/** After so long it stops shortening what failed, and tells it. */
const interruptAfterTimeLimit = numRuns * 30_000;
const seed = process.env.TEST_SEED ? { seed: Number(process.env.TEST_SEED) } : {};

let register: StruckRegister;
let actors: Actor[];
beforeAll(async () => {
  register = await openStruckRegister();
  const roles = ["publisher", "publisher", "contributor"] as const;
  actors = await Promise.all(roles.map((role) => anActor(register.store.staff, role)));
}, 120_000);
afterAll(() => register?.close(), 60_000);

/** One process does one thing at a time. */
const alone = (step: Step): Step => {
  if (step.does === "race") return step.edits[0];
  return step.does === "publish" ? { ...step, twice: false } : step;
};

/** A door on the register as it is reached when it is used. */
const door = (ask: Door["ask"]): Door => ({
  get store() {
    return register.store;
  },
  ask,
});

const rule =
  "whatever is killed, process or server, at whatever statement: nothing saved is lost, nothing is done by half";

it(rule, { timeout: interruptAfterTimeLimit + 60_000 }, async () => {
  const whole = door((actor, call) => perform(register.store.staff, actor, call));
  const strokes = fc.array(fc.option(stroke, { freq: 1 }), { minLength: 10, maxLength: 10 });
  const keepsTheRules = fc.asyncProperty(fc.tuple(sequences(10), strokes), async ([steps, blows]) => {
    const world = await newWorld(register.store, actors);
    for (const step of beginning) await takeStep(whole, world, step);
    for (const [place, step] of steps.entries()) {
      const blow = blows[place];
      const struck = door((actor, call) => register.ask(actor, call, blow as Stroke));
      await takeStep(blow ? struck : whole, world, alone(step));
      await holdsAfterStep(register.store, world);
    }
    await holdsAtEnd(register.store, world);
  });
  const blows = everyKindOfStep.map((_, place): Stroke | null => {
    if (place % 2 === 0) return null;
    return {
      statement: 2 + place,
      when: place % 3 === 0 ? "before" : "after",
      at: place === 1 ? "server" : "process",
    };
  });
  const examples: [[Step[], (Stroke | null)[]]][] = [[[everyKindOfStep, blows]]];
  await fc.assert(keepsTheRules, { numRuns, interruptAfterTimeLimit, examples, ...seed });
  expect(register.hits.process).toBeGreaterThan(0);
  expect(register.hits.server).toBeGreaterThan(0);
});
