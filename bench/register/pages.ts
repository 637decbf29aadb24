/** Pages under load: a file from nginx, a page that is kept, pages that are rendered, for every size of register in turn. */
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contestant, nginx, plain, register } from "../pages/contestants.ts";
import { type Load, load } from "../pages/load.ts";
import { spreadOf } from "../pages/spread.ts";
import { bytesOf } from "../pages/travels.ts";
import type { Register } from "./registers.ts";
import type { Result } from "./result.ts";

export type Served = {
  readonly of: Register;
  readonly kept: Contestant;
  readonly rendered: Contestant;
  readonly file: Contestant;
};

const onePage = "/en/treaties/entry-7";

/** Many pages, so that none is asked for twice in a row: entries far from each other. */
export const manyPages = ({ count }: Register): string[] =>
  Array.from({ length: 500 }, (_, place) => `/en/treaties/entry-${(place * 7919) % count}`);

/** Starts two servers on a register, one that keeps pages and one that keeps none, and the file of one of its pages. */
export async function serve(of: Register): Promise<Served> {
  const { count, database, folder } = of;
  const kept = await register(`kept, ${count}`, database, 32, [onePage]);
  const rendered = await register(`rendered, ${count}`, database, 0, manyPages(of));
  const bytes = await bytesOf(kept.port, onePage);
  const path = join(folder, "page.html.br");
  writeFileSync(path, bytes);
  chmodSync(path, 0o644);
  const file =
    (await nginx(`nginx, ${count}`, folder, path)) ??
    (await plain(`Node.js on a file, ${count}`, "file", path, database.publicUrl));
  return { of, kept, rendered, file };
}

type Loads = ReadonlyMap<Contestant, readonly Load[]>;

/** Everybody in turn, so many times. */
async function rounds(
  all: readonly Contestant[],
  visitors: number,
  times: number,
  seconds: number,
): Promise<Loads> {
  const loads = new Map<Contestant, Load[]>(all.map((one) => [one, []]));
  for (const one of all) await load(one, visitors, Math.min(1, seconds));
  for (let round = 0; round < times; round += 1) {
    for (const one of all) loads.get(one)?.push(await load(one, visitors, seconds));
  }
  return loads;
}

/** What `read` says of each round of one, divided by what it says of the other's round. */
const ratio = (loads: Loads, one: Contestant, other: Contestant, read: (load: Load) => number) => {
  const [above, below] = [loads.get(one) ?? [], loads.get(other) ?? []];
  return spreadOf(above.map((load, round) => read(load) / read(below[round] ?? load)));
};

export async function comparePages(
  served: readonly Served[],
  times: number,
  seconds: number,
): Promise<Result[]> {
  const results: Result[] = [];
  const all = served.flatMap(({ kept, rendered, file }) => [file, kept, rendered]);
  const fileServer = served[0]?.file.what.split(",")[0] ?? "";
  for (const visitors of [1, 16, 64]) {
    const loads = await rounds(all, visitors, times, seconds);
    for (const { of, kept, rendered, file } of served) {
      const entries = of.count;
      results.push({
        part: "pages",
        what: `A kept page, ${visitors} at a time, to ${fileServer} on the same bytes`,
        entries,
        unit: "times",
        value: ratio(loads, kept, file, ({ perSecond }) => perSecond),
        target: { least: 0.5 },
      });
      const alone = visitors === 1;
      results.push({
        part: "pages",
        what: `A page rendered for one visitor, ${visitors} at a time`,
        entries,
        unit: "ms",
        value: spreadOf((loads.get(rendered) ?? []).map(({ median }) => median)),
        target: alone ? { most: 15 } : undefined,
      });
    }
    const [least, most] = [served[0], served.at(-1)];
    if (visitors === 1 && least && most) {
      results.push({
        part: "growth",
        what: `A rendered page with ${most.of.count} entries, to one with ${least.of.count}`,
        entries: null,
        unit: "times",
        value: ratio(loads, most.rendered, least.rendered, ({ median }) => median),
        target: { most: 1.5 },
      });
    }
  }
  return results;
}

const aDay = 86_400_000;
const yesterday = () => new Date(Date.now() - aDay).toISOString().slice(0, 10);

/** What else visitors ask for, each page rendered for one visitor. */
const others = (on: string): readonly (readonly [what: string, paths: readonly string[]])[] => [
  ["The page of a search that finds one in a hundred", ["/en/search?q=glaciers+alps"]],
  ["The page of a search that finds everything", ["/en/search?q=convention"]],
  ["The page of a search by facets alone", ["/en/search?kind=treaty&unit=unit-1"]],
  ["A page as it was on a past day", [`/en/treaties/entry-7?on=${on}`]],
  ["The map of a treaty", ["/en/map?entry=entry-7"]],
];

export async function compareOthers(
  served: readonly Served[],
  times: number,
  seconds: number,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [what, paths] of others(yesterday())) {
    const all = served.map(({ rendered }) => ({ ...rendered, paths }));
    const loads = await rounds(all, 1, times, seconds);
    all.forEach((one, place) => {
      results.push({
        part: "search",
        what,
        entries: served[place]?.of.count ?? null,
        unit: "ms",
        value: spreadOf((loads.get(one) ?? []).map(({ median }) => median)),
      });
    });
  }
  return results;
}
