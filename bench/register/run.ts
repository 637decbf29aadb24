/**
 * Measures the register as visitors and publishers meet it, with three sizes of register in one run, and writes what
 * it finds into `docs/performance.md`. It needs a built web app and nothing from outside the machine.
 */
import { endAll } from "../pages/contestants.ts";
import { compareFresh } from "./fresh.ts";
import { compareOthers, comparePages, serve } from "./pages.ts";
import { measureMemory, measureStarts } from "./process.ts";
import { type Register, registerOf, remove } from "./registers.ts";
import { held, lineOf, type Result } from "./result.ts";
import { compareSearches } from "./searches.ts";
import { write } from "./written.ts";

const sizes = (process.argv[2] ?? "20,2000,20000").split(",").map(Number);
const times = Number(process.argv[3] ?? 5);
const seconds = Number(process.argv[4] ?? 1.5);
/** Publications, each read on three instances. Of a hundred, the 99th percentile would be the slowest one. */
const publications = Number(process.argv[5] ?? 300);

const registers: Register[] = [];
const results: Result[] = [];

function tell(found: readonly Result[]): void {
  console.table(found.map(lineOf));
  results.push(...found);
}

try {
  for (const size of sizes) {
    const begun = performance.now();
    registers.push(await registerOf(size));
    console.log(`${size} entries were made in ${Math.round((performance.now() - begun) / 1000)} s.`);
  }
  const largest = registers.at(-1);
  if (!largest) throw new Error("Give the sizes of the registers: 20,2000,20000");
  const served = [];
  for (const one of registers) served.push(await serve(one));
  tell(await comparePages(served, times, seconds));
  tell(await compareOthers(served, times, seconds));
  endAll();
  tell(await compareSearches(largest, times * 10));
  tell(await compareFresh(largest, publications));
  endAll();
  tell([await measureMemory(largest, 16)]);
  endAll();
  tell(await measureStarts(largest, 3));
  write(results, new Date());
  const missed = results.filter((result) => held(result) === false);
  console.log(
    missed.length === 0
      ? "Everything that was to be reached was."
      : `${missed.length} of what was to be reached were not:`,
  );
  if (missed.length > 0) console.table(missed.map(lineOf));
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  endAll();
  for (const one of registers) await one.stop().catch(() => {});
  for (const { folder } of registers) remove(folder);
}
// Servers that were ended keep their channels open; the whole is over.
process.exit();
