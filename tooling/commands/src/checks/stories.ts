/** Serves the first register from a database of its own, tells the browser stories on it, and weighs its pages. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@entente/db/boot/embedded";
import { prepareDatabase } from "@entente/db/boot/prepare";
import { randomSecret } from "@entente/db/boot/secrets";
import { buildWeb } from "../build.ts";
import { root, web } from "../places.ts";
import { runNode, runTool } from "../run-tool.ts";
import { startWebServer } from "../web-server.ts";
import { bin } from "./bin.ts";
import { chromium } from "./chromium.ts";
import { createStoryAccounts } from "./story-accounts.ts";
import { asTally, type Check, type Tally } from "./tally.ts";

type Served = { readonly url: string; readonly environment: Readonly<Record<string, string>> };

/** Where the register expects a provider of single sign-on. A story starts one there. */
const providerOfStories = async () => ({
  OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
  OIDC_CLIENT_ID: "register",
  OIDC_CLIENT_SECRET: randomSecret(),
  OIDC_NAME: "Example login",
});

/** Serves while the errand runs, and leaves nothing behind. */
async function served<T>(errand: (served: Served) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "entente-stories-"));
  chmodSync(folder, 0o755);
  const database = await prepareDatabase({ folder, log: () => {} });
  try {
    const provider = await providerOfStories();
    const server = await startWebServer({
      host: "127.0.0.1",
      port: await freePort(),
      database,
      more: provider,
    });
    const environment = {
      E2E_ADMIN_EMAIL: database.firstAdministrator?.email ?? "",
      E2E_ADMIN_PASSWORD: database.firstAdministrator?.password ?? "",
      ...(await createStoryAccounts(database.staffUrl)),
      // A story starts another server on the same register.
      E2E_PUBLIC_DATABASE_URL: database.publicUrl,
      E2E_STAFF_DATABASE_URL: database.staffUrl,
      E2E_AUTH_SECRET: database.authSecret,
      ...provider,
    };
    try {
      return await errand({ url: server.url, environment });
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

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
