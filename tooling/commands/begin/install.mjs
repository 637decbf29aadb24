// Installs the packages when what they are made from has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, root } from "./places.mjs";
import { longStep } from "./progress.mjs";

/** What packages, build and database need at the first start. */
const roomNeeded = 2_500_000_000;

function demandRoom() {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= roomNeeded) return;
  const gigabytes = (bytes) => (bytes / 1e9).toFixed(1);
  throw new Error(
    `There is too little room on the disk: Entente needs ${gigabytes(roomNeeded)} GB in ${root}, and ${gigabytes(bavail * bsize)} GB is free.`,
  );
}

/** Every file that decides what is installed. */
function manifests() {
  const groups = ["apps", "packages", "tooling"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, "package.json")),
  );
  const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "bench/package.json", ...groups];
  return files.map((file) => join(root, file)).filter((file) => existsSync(file));
}

function fingerprint() {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of manifests()) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** Installs what the lock file names, and nothing else. */
export async function installPackages(env) {
  mkdirSync(folder, { recursive: true });
  const stamp = join(folder, "installed");
  const wanted = fingerprint();
  const there = existsSync(join(root, "node_modules", ".modules.yaml"));
  if (there && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  demandRoom();
  const args = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  await longStep("Installing packages", "pnpm", args, env);
  writeFileSync(stamp, wanted);
}
