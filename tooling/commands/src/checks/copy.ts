/** A copy of the project in which a test may break things. Packages of ours lead into the copy, others stay where they are. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "../places.ts";

const left = /^(node_modules|\.next|\.turbo|\.entente|\.git|test-results|playwright-report)$/;

/** The folders of the workspace, the project's own among them as "". */
function workspaces(): string[] {
  const groups = ["apps", "packages", "tooling"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  );
  return ["", "bench", ...groups].filter((folder) => existsSync(join(root, folder, "package.json")));
}

function linkPackages(folder: string, copy: string): void {
  const from = join(root, folder, "node_modules");
  if (!existsSync(from)) return;
  const to = join(copy, folder, "node_modules");
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== "@entente") {
      symlinkSync(realpathSync(join(from, name)), join(to, name));
      continue;
    }
    mkdirSync(join(to, name));
    for (const own of readdirSync(join(from, name))) {
      symlinkSync(join(copy, relative(root, realpathSync(join(from, name, own)))), join(to, name, own));
    }
  }
}

/** Copies what a check reads into a folder below the system's temporary one and answers where. */
export function copyProject(): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), "entente-planted-"));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      !relative(root, path)
        .split("/")
        .some((part) => left.test(part)),
  });
  for (const folder of workspaces()) linkPackages(folder, copy);
  return copy;
}
