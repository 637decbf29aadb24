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

export async function compareFresh(of: Register, times: number): Promise<Result[]> {
  const { staff: db, actor, entries, database, count } = of;
  const staff = staffCallerOn({ db, actor });
  const instances: Contestant[] = [];
  for (const place of [1, 2, 3]) {
    instances.push(await register(`instance ${place}`, database, 32, manyPages(of)));
  }
  let [reading, failed] = [true, 0];
  const readers = instances.map(async (one) => {
    while (reading) {
      await load(one, 2, 0.5).catch(() => {
        failed += 1;
      });
    }
  });
  const shown: number[] = [];
  let stale = 0;
  for (let round = 0; round < times; round += 1) {
    const at = (round * 7919) % count;
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
    shown.push(performance.now() - begun);
    stale += texts.filter((text) => !text.includes(word)).length;
  }
  reading = false;
  await Promise.all(readers);
  shown.sort((a, b) => a - b);
  const late = shown[Math.floor(shown.length * 0.99)] ?? 0;
  const common = { part: "publishing", entries: count } as const;
  return [
    {
      ...common,
      what: `From publishing until three instances under load show it; the largest is the 99th of 100`,
      unit: "ms",
      value: { ...spreadOf(shown), max: late },
      target: { most: 250, of: "max" },
    },
    {
      ...common,
      what: "Stale answers after the publisher was told",
      unit: "answers",
      value: spreadOf([stale]),
      target: { most: 0, of: "max" },
    },
    {
      ...common,
      what: "Requests that failed meanwhile",
      unit: "answers",
      value: spreadOf([failed]),
      target: { most: 0, of: "max" },
    },
  ];
}
