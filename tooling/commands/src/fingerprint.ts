/** Names the state of files by one hash, so that a step is done again only when what it reads has changed. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const skipped = new Set(["node_modules", ".next", ".turbo", "generated", "test-results", "e2e", "content"]);

function* filesIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (!/\.(test|spec)\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(entry.name)) yield path;
  }
}

/** One hash over the names and contents of every file in the folders, tests and what is made apart. */
export function fingerprint(root: string, folders: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const folder of folders) {
    for (const file of filesIn(join(root, folder)))
      hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}
