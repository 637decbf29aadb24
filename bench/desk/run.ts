/** Measures the desk at the server with 20,000 entries and prints how long everything takes. Nothing leaves the machine. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "@entente/db/boot/prepare";
import { openPublicClient, openStaffClient } from "@entente/db/clients";
import type { Actor } from "@entente/domain/access/authorize";
import { editScreenHeld } from "../weight/edit-screen-row.ts";
import { fill } from "./fill.ts";
import { measure } from "./measure.ts";
import { targets } from "./targets.ts";
import { workOn } from "./work.ts";

const count = Number(process.argv[2] ?? 20_000);
const times = Number(process.argv[3] ?? 100);

const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
// Under root the server runs as another user, who must get through.
chmodSync(folder, 0o755);
const prepared = await prepareDatabase({ folder, firstRegister: [], log: () => {} });
const owner = openStaffClient(prepared.databaseUrl);
const staff = openStaffClient(prepared.staffUrl);
const visitor = openPublicClient(prepared.publicUrl);

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

async function run() {
  const account = await owner.account.create({
    data: { email: "bench@example.org", name: "Bench", role: "publisher" },
    select: { id: true, name: true },
  });
  const begun = performance.now();
  const entries = await fill(owner, prepared.databaseUrl, account.id, count);
  console.log(`${count} entries were made in ${Math.round((performance.now() - begun) / 1000)} s.`);
  const scope = { units: null, languages: null };
  const actor: Actor = { accountId: account.id, name: account.name, role: "publisher", scope };
  const rows = [];
  let missed = 0;
  for (const [what, { before }] of Object.entries(workOn({ staff, public: visitor, actor, entries }))) {
    const { min, median, max } = await measure(times, before);
    const target = (targets as Readonly<Record<string, number>>)[what];
    const held = target === undefined || median <= target;
    if (!held) missed += 1;
    rows.push({
      what,
      min: milliseconds(min),
      median: milliseconds(median),
      max: milliseconds(max),
      target: target === undefined ? "–" : `${target} ms ${held ? "held" : "MISSED"}`,
    });
  }
  console.table(rows);
  return missed === 0;
}

try {
  const inTime = await run();
  const served = process.env.BASE_URL;
  if (!served) console.log("The edit screen was not weighed: BASE_URL names no server.");
  process.exitCode = inTime && (!served || (await editScreenHeld(served))) ? 0 : 1;
} finally {
  await Promise.all([owner, staff, visitor].map((client) => client.$disconnect()));
  await prepared.stop();
  rmSync(folder, { recursive: true, force: true });
}
