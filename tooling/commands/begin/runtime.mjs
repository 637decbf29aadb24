// The Node and the pnpm on which everything runs: the machine's own Node where it is new enough, otherwise one from
// the npm registry, kept beside the project's data.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { folder, root } from "./places.mjs";
import { longStep } from "./progress.mjs";

/** The oldest Node on which the project runs, and the one that is fetched where the machine's is older. */
const supportedMajor = 24;
const fetchedNode = "24.21.0";

const runtime = join(folder, "runtime");
const windows = process.platform === "win32";
const ownNodeIsSupported = Number(process.versions.node.split(".")[0]) >= supportedMajor;

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Each platform has a package that holds the program and needs no install script. */
const nodePackage = `node-${windows ? "win" : process.platform}-${process.arch}`;
const nodeProgram = windows ? "node.exe" : "node";

const wanted = ownNodeIsSupported ? [packageManager] : [`${nodePackage}@${fetchedNode}`, packageManager];

async function fetchRuntime() {
  const stamp = join(runtime, "fetched.json");
  const asked = JSON.stringify(wanted);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === asked) return;
  rmSync(runtime, { recursive: true, force: true });
  mkdirSync(runtime, { recursive: true });
  writeFileSync(join(runtime, "package.json"), '{ "private": true }\n');
  const npm = windows ? "npm.cmd" : "npm";
  const args = ["install", "--prefix", runtime, "--no-audit", "--no-fund", "--no-package-lock", ...wanted];
  const what = ownNodeIsSupported ? "Fetching pnpm" : `Fetching Node ${fetchedNode} and pnpm`;
  // Without the variables that npm sets for a script, or the install would go to the project itself.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_local_prefix|package|lifecycle)/i.test(name),
    ),
  );
  await longStep(what, npm, args, env);
  writeFileSync(stamp, asked);
}

/** The program that runs TypeScript, and a PATH on which it and pnpm come first. */
export async function supportedRuntime() {
  await fetchRuntime();
  const modules = join(runtime, "node_modules");
  const node = ownNodeIsSupported
    ? process.execPath
    : join(modules, nodePackage, windows ? "" : "bin", nodeProgram);
  if (!existsSync(node))
    throw new Error(`Node was fetched, but ${node} is not there: remove ${runtime} and start again.`);
  const path = [dirname(node), join(modules, ".bin"), process.env.PATH].join(delimiter);
  return { node, path };
}
