/** Searches with their facets at the router, from memory and from the database alone, in turn. */
import { publicCallerOn } from "@entente/api/public-caller";
import { heldSearch } from "@entente/api/search/held/queries";
import { realClock } from "@entente/domain/clock";
import { spreadOf } from "../pages/spread.ts";
import type { Register } from "./registers.ts";
import type { Result } from "./result.ts";

const questions = [
  ["A search that finds one in a hundred", "glaciers alps", 3],
  ["A search that finds everything", "convention", 15],
] as const;

/** Until the code is compiled, and each connection has planned its statements. */
const notCounted = 25;

const took = async (work: () => Promise<unknown>) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

export async function compareSearches({ visitor, count }: Register, times: number): Promise<Result[]> {
  const held = heldSearch(visitor);
  const begun = performance.now();
  while ((await held.current()) === null) await new Promise((resolve) => setTimeout(resolve, 20));
  const read = performance.now() - begun;
  const context = { db: visitor, clock: realClock };
  const [memory, database] = [publicCallerOn({ ...context, held }), publicCallerOn(context)];
  const results: Result[] = [
    {
      part: "process",
      what: "Reading what searches need into memory",
      entries: count,
      unit: "ms",
      value: spreadOf([read]),
    },
  ];
  for (const [what, q, most] of questions) {
    const ask = { q, language: "en" } as const;
    const [fast, slow]: [number[], number[]] = [[], []];
    for (let round = -notCounted; round < times; round += 1) {
      const [one, other] = [
        await took(() => memory.search.find(ask)),
        await took(() => database.search.find(ask)),
      ];
      if (round < 0) continue;
      fast.push(one);
      slow.push(other);
    }
    const common = { part: "search", entries: count } as const;
    results.push({
      ...common,
      what: `${what}, at the router`,
      unit: "ms",
      value: spreadOf(fast),
      target: { most },
    });
    results.push({ ...common, what: `${what}, by the database alone`, unit: "ms", value: spreadOf(slow) });
    const ratios = fast.map((one, round) => one / (slow[round] ?? one));
    results.push({ ...common, what: `${what}, memory to database`, unit: "times", value: spreadOf(ratios) });
  }
  return results;
}
