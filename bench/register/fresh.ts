/**
 * From publishing to the last of three instances that shows it, while visitors read. Nobody may be told "published"
 * and then find an old page anywhere, and no visitor's request may fail.
 */
import { randomUUID } from "node:crypto";
import { staffCallerOn } from "@entente/api/staff-caller";
import { languages } from "@entente/domain/languages";
import { type Contestant, register } from "../pages/contestants.ts";
import { load } from "../pages/load.ts";
import { spreadOf } from "../pages/spread.ts";
import { manyPages } from "./pages.ts";
import type { Register } from "./registers.ts";
import type { Result } from "./result.ts";

const note = Object.fromEntries(languages.map((language) => [language, "A word was corrected."]));

const textOf = ({ port }: Contestant, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`).then((answer) => {
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    return answer.text();
  });

/**
 * An instance that has just begun compiles its code, for some five seconds on two busy cores. What is published
 * meanwhile is counted as stale or failed, and not timed.
 */
const unhurried = 40;

type Found = { readonly shown: readonly number[]; readonly stale: number; readonly failed: number };

/** Publishes so many times while two visitors of every instance read, and pause so many milliseconds between pages. */
async function publishAmongReaders(
  of: Register,
  instances: readonly Contestant[],
  times: number,
  pause: number,
): Promise<Found> {
  const { staff: db, actor, entries, count } = of;
  const staff = staffCallerOn({ db, actor });
  let [reading, failed] = [true, 0];
  const readers = instances.map(async (one) => {
    while (reading) {
      await load(one, 2, 0.5, pause).catch(() => {
        failed += 1;
      });
    }
  });
  const shown: number[] = [];
  let stale = 0;
  for (let round = -unhurried; round < times; round += 1) {
    const at = ((round + unhurried) * 7919) % count;
    const recordId = entries[at] as string;
    const path = `/en/treaties/entry-${at}`;
    await Promise.all(instances.map((one) => textOf(one, path)));
    const { kind, counter, content } = await staff.record.read({ recordId });
    const word = randomUUID();
    const en = { ...content.text.en, summary: `What parties agree to keep, ${word}.` };
    const changed = { ...content, text: { ...content.text, en } };
    await staff.record.save({ recordId, kind, counter, content: changed, base: content });
    const begun = performance.now();
    await staff.record.publish({ recordId, parts: ["shared", "en"], note, changeSetId: randomUUID() });
    const texts = await Promise.all(instances.map((one) => textOf(one, path)));
    if (round >= 0) shown.push(performance.now() - begun);
    stale += texts.filter((text) => !text.includes(word)).length;
  }
  reading = false;
  await Promise.all(readers);
  return { shown: shown.sort((a, b) => a - b), stale, failed };
}

/** Readers pause for so many milliseconds after each page. Two cores, three instances and the readers are busy then. */
const pause = 60;

export async function compareFresh(of: Register, times: number): Promise<Result[]> {
  const instances: Contestant[] = [];
  for (const place of [1, 2, 3]) {
    instances.push(await register(`instance ${place}`, of.database, 32, manyPages(of)));
  }
  const visited = await publishAmongReaders(of, instances, times, pause);
  const overrun = await publishAmongReaders(of, instances, times, 0);
  const withLate = ({ shown }: Found) => ({
    ...spreadOf(shown),
    max: shown[Math.floor(shown.length * 0.99)] ?? 0,
  });
  const common = { part: "publishing", entries: of.count } as const;
  return [
    {
      ...common,
      what: "From publishing until three instances show it, while six visitors read and pause for 60 ms after each page; the largest is the 99th percentile",
      unit: "ms",
      value: withLate(visited),
      target: { most: 250, of: "max" },
    },
    {
      ...common,
      what: "The same, all of the machine being taken up by readers without a pause",
      unit: "ms",
      value: withLate(overrun),
    },
    {
      ...common,
      what: "Stale answers after the publisher was told",
      unit: "answers",
      value: spreadOf([visited.stale + overrun.stale]),
      target: { most: 0, of: "max" },
    },
    {
      ...common,
      what: "Requests that failed meanwhile",
      unit: "answers",
      value: spreadOf([visited.failed + overrun.failed]),
      target: { most: 0, of: "max" },
    },
  ];
}
