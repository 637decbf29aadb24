/** Builds what the register runs on: the database client and the web app, each only when its sources changed. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { longStep } from "../begin/progress.mjs";
import { fingerprint } from "./fingerprint.ts";
import { root, web } from "./places.ts";

const client = join(root, "packages/db/src/generated/prisma/client.ts");
const sources = [
  "apps/web",
  "packages/api",
  "packages/auth",
  "packages/db",
  "packages/domain",
  "packages/ui",
];

async function unlessDone(
  what: string,
  made: string,
  from: readonly string[],
  args: string[],
): Promise<void> {
  const stamp = join(root, ".entente", `${what.toLowerCase().replace(/\W+/g, "-")}.built`);
  const state = fingerprint(root, from);
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
  await longStep(what, process.execPath, args, env);
  writeFileSync(stamp, state);
}

/** Generates the database client. */
export const generateClient = (): Promise<void> =>
  unlessDone(
    "Generating the database client",
    client,
    ["packages/db/prisma", "packages/db/scripts"],
    [join(root, "packages/db/scripts/generate.mjs")],
  );

/** Builds the web app for production. */
export async function buildWeb(): Promise<void> {
  const next = createRequire(join(web, "package.json")).resolve("next/dist/bin/next");
  await unlessDone(
    "Building the web app",
    join(web, ".next/BUILD_ID"),
    [...sources, "tooling/environment"],
    [next, "build", web],
  );
  await unlessDone(
    "Building the small scripts of public pages",
    join(web, ".next/islands"),
    ["apps/web/src/islands"],
    [join(web, "src/islands/build.ts")],
  );
  await unlessDone("Building the style of public pages", join(web, ".next/style"), sources, [
    join(web, "src/style/build.ts"),
  ]);
}
