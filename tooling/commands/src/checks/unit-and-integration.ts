/** Vitest over every package, on the embedded PostgreSQL and, where the machine has one, on PostgreSQL 15. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../run-tool.ts";
import { bin } from "./bin.ts";
import { findServer15, startServer15 } from "./postgres-15.ts";
import type { Check, Tally } from "./tally.ts";

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
};

/**
 * One for each core: a test waits for its database half of the time, and one core less would idle as long. Projects
 * heed this option, and not what the root configuration says.
 */
const workers = `--maxWorkers=${availableParallelism()}`;

async function vitest(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "entente-report-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { ok, output } = await runTool(bin("vitest"), ["run", workers, ...reporters, ...args], { env });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : null;
  rmSync(folder, { recursive: true, force: true });
  const passed = report?.numPassedTests ?? 0;
  // A file that does not load has no failed test and is a failure all the same.
  const failed = Math.max(report?.numFailedTests ?? 0, ok && passed > 0 ? 0 : 1);
  return { passed, failed, said: output };
}

const onEmbedded: Check = { name: "Unit and integration tests, PostgreSQL 18", run: () => vitest([]) };

/**
 * What the second run would only repeat. Who may ask what, and in which form, is decided before the server is asked.
 * The others start the embedded server, whichever is given.
 */
const elsewhereHeld = [
  ...["staff-access", "wrong-inputs"],
  ...["boot/embedded", "boot/prepare", "publishing/struck"],
].map((name) => `--exclude=**/${name}.test.ts`);

const onServer15: Check = {
  name: "Integration tests, PostgreSQL 15",
  run: async () => {
    const server = await startServer15();
    try {
      const projects = ["db", "api", "auth"].flatMap((name) => ["--project", name]);
      return await vitest([...projects, ...elsewhereHeld], { TEST_DATABASE_URL: server.url });
    } finally {
      await server.stop();
    }
  },
};

/** The second run is left out where the machine has no such server. */
export const unitAndIntegration = (): readonly Check[] =>
  findServer15() === null ? [onEmbedded] : [onEmbedded, onServer15];
