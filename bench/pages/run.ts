/**
 * Measures how fast one public page is answered: from the page cache, rendered each time, and as a file; and what
 * knowing the register version costs. Everybody answers the same bytes, in turn, in one run. Nothing leaves the machine.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "@entente/db/boot/prepare";
import { type Contestant, endAll, nginx, plain, register } from "./contestants.ts";
import { type Load, load } from "./load.ts";
import { middle, printed, spreadOf } from "./spread.ts";
import { bytesOf } from "./travels.ts";

const rounds = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 2);
const path = process.argv[4] ?? "/en/treaties/cbd";

const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
// Under root the server runs as another user, who must get through.
chmodSync(folder, 0o755);

async function contestants(database: Awaited<ReturnType<typeof prepareDatabase>>) {
  const kept = await register("the register, kept", database, 32, [path]);
  const rendered = await register("the register, rendered each time", database, 0, [path]);
  const file = join(folder, "page.html.br");
  const bytes = await bytesOf(kept.port, path);
  writeFileSync(file, bytes);
  chmodSync(file, 0o644);
  console.log(`${path}: ${bytes.length} bytes as it travels.`);
  const served = await nginx("nginx, the same bytes as a file", folder, file);
  if (!served) console.log("There is no nginx here: compared with a file that Node.js reads each time.");
  const { publicUrl } = database;
  const read = await plain("Node.js, the same bytes as a file", "file", file, publicUrl);
  const lease = await plain("Node.js, from memory, version on lease", "lease", file, publicUrl);
  const ask = await plain("Node.js, from memory, version asked each time", "ask", file, publicUrl);
  return [...(served ? [served] : []), read, kept, rendered, lease, ask];
}

async function compare(all: readonly Contestant[], visitors: number): Promise<void> {
  const results = new Map<Contestant, Load[]>(all.map((one) => [one, []]));
  for (const one of all) await load(one, visitors, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const one of all) results.get(one)?.push(await load(one, visitors, seconds));
  }
  const [first] = results.values();
  console.log(`\n${visitors} at a time; smallest · median · largest of ${rounds} rounds`);
  console.table(
    [...results].map(([{ what }, loads]) => ({
      what,
      "requests a second": printed(spreadOf(loads.map(({ perSecond }) => perSecond)), 0),
      "times the first": printed(
        spreadOf(loads.map(({ perSecond }, i) => perSecond / (first?.[i]?.perSecond ?? 1))),
        2,
      ),
      "median ms": middle(loads.map(({ median }) => median)).toFixed(2),
      "p99 ms": middle(loads.map(({ p99 }) => p99)).toFixed(2),
    })),
  );
}

const database = await prepareDatabase({ folder, log: () => {} });
try {
  const all = await contestants(database);
  for (const visitors of [1, 16, 64]) await compare(all, visitors);
} finally {
  endAll();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
