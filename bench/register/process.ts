/** What a process takes: memory while it is asked for a bit of everything, and time until its first page. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "@entente/db/boot/embedded";
import { languages } from "@entente/domain/languages";
import { answers, end, register } from "../pages/contestants.ts";
import { load } from "../pages/load.ts";
import { spreadOf } from "../pages/spread.ts";
import type { Register } from "./registers.ts";
import type { Result } from "./result.ts";

async function residentMegabytes(port: number): Promise<number> {
  const metrics = await fetch(`http://127.0.0.1:${port}/metrics`).then((answer) => answer.text());
  const bytes = /^process_resident_memory_bytes (\d+)$/m.exec(metrics)?.[1];
  if (!bytes) throw new Error("The register does not say how much memory it takes.");
  return Number(bytes) / 1_000_000;
}

/** Entries in four languages, and searches among them. */
const aBitOfEverything = ({ count }: Register): string[] =>
  Array.from({ length: 2000 }, (_, place) => {
    const language = languages[place % languages.length];
    const words = ["glaciers", "wetlands", "soils", "minerals"][place % 4];
    return place % 10 === 0
      ? `/${language}/search?q=${words}&page=${1 + (place % 7)}`
      : `/${language}/treaties/entry-${(place * 7919) % count}`;
  });

/** How much memory an instance takes while sixteen visitors ask. */
export async function measureMemory(of: Register, seconds: number): Promise<Result> {
  const one = await register("memory", of.database, 32, aBitOfEverything(of));
  const taken: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    await load(one, 16, seconds / 8);
    taken.push(await residentMegabytes(one.port));
  }
  return {
    part: "process",
    what: "Memory of an instance under load",
    entries: of.count,
    unit: "MB",
    value: spreadOf(taken),
    target: { most: 350, of: "max" },
  };
}

const page = "/en/treaties/entry-7";

/** From a server process to its first page, and from `npm start` on a stopped register to its first page. */
export async function measureStarts(of: Register, times: number): Promise<Result[]> {
  const [process_, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < times; round += 1) {
    const begun = performance.now();
    const one = await register("start", of.database, 32, [page]);
    await answers(`http://127.0.0.1:${one.port}${page}`);
    process_.push(performance.now() - begun);
    end(one);
  }
  await of.stop();
  // The first of these builds what was changed since, and is no second start.
  for (let round = -1; round < times; round += 1) {
    const port = await freePort();
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "../../tooling/commands/src/start.ts")],
      {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        env: { ...process.env, ENTENTE_FOLDER: of.folder, PORT: `${port}`, DATABASE_URL: "" },
      },
    );
    await answers(`http://127.0.0.1:${port}${page}`);
    if (round >= 0) whole.push(performance.now() - begun);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
  const common = { part: "process", entries: of.count, unit: "ms" } as const;
  return [
    { ...common, what: "From starting an instance to its first page", value: spreadOf(process_) },
    {
      ...common,
      what: "From a second start, database and all, to the first page",
      value: spreadOf(whole),
      target: { most: 5000 },
    },
  ];
}
