/** Tells the browser stories on the first register, and weighs its pages. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "../build.ts";
import { root, web } from "../places.ts";
import { runNode, runTool } from "../run-tool.ts";
import { bin } from "./bin.ts";
import { chromium } from "./chromium.ts";
import { type Served, served } from "./served.ts";
import { asTally, type Check, type Tally } from "./tally.ts";

type Report = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

async function tell({ url, environment }: Served): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "entente-report-"));
  const report = join(folder, "report.json");
  const path = await chromium();
  const { ok, output } = await runTool(bin("playwright"), ["test", "--reporter=list,json"], {
    cwd: web,
    env: {
      BASE_URL: url,
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(path ? { CHROME_PATH: path } : {}),
    },
  });
  const stats = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as Report).stats : null;
  rmSync(folder, { recursive: true, force: true });
  const passed = stats?.expected ?? 0;
  // A story that held only at the second try has failed, and so has one that was not told.
  const failed = Math.max(
    (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0),
    ok && passed > 0 ? 0 : 1,
  );
  return { passed, failed, said: output };
}

async function weigh({ url, environment }: Served): Promise<Tally> {
  const path = await chromium();
  const outcome = await runNode(join(root, "bench/weight/run.ts"), [], {
    env: { BASE_URL: url, ...environment, ...(path ? { CHROME_PATH: path } : {}) },
  });
  return asTally(outcome);
}

const sum = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  said: [a, b].flatMap(({ failed, said }) => (failed > 0 ? [said] : [])).join("\n"),
});

export const stories: readonly Check[] = [
  {
    name: "The web app builds",
    run: async () => {
      await buildWeb();
      return { passed: 1, failed: 0, said: "" };
    },
  },
  {
    name: "Browser stories and page weights",
    run: () => served(async (register) => sum(await tell(register), await weigh(register))),
  },
];
