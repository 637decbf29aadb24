/** Small scripts that public pages gain from. Each has an address that changes with its content, so it is kept for good. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(/* turbopackIgnore: true */ process.cwd(), ".next/islands");

export type IslandName = "suggest";

let files: readonly string[] | undefined;
const built = () => {
  files ??= readdirSync(folder);
  return files;
};

const fileOf = (name: string) => built().find((file) => file.startsWith(`${name}.`));

/** Where an island is fetched from. */
export function islandAddress(name: IslandName): string {
  const file = fileOf(name);
  if (!file) throw new Error(`The island "${name}" was not built.`);
  return `/islands/${file}`;
}

/**
 * The script at an address, or null where there is no such island. Another instance may run a newer or an older one:
 * then it is what this instance has, and `exact` is false.
 */
export function islandAt(file: string): { readonly script: string; readonly exact: boolean } | null {
  const name = /^([a-z-]+)\.[0-9a-f]{12}\.js$/.exec(file)?.[1];
  const own = name ? fileOf(name) : undefined;
  return own ? { script: readFileSync(join(folder, own), "utf8"), exact: own === file } : null;
}
