/**
 * Files that are made beside what the framework builds: scripts and the style of public pages. Each has a name that
 * changes with its content, so browsers keep it for good.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type BuiltFiles = {
  /**
   * The name of the file as it is now.
   * @throws Error where it was not built
   */
  nameOf(file: string): string;
  /**
   * The content under a name, or null where there is no such file. Another instance may run a newer or an older one:
   * then it is what this instance has, and `exact` is false.
   */
  at(name: string): { readonly content: Buffer; readonly exact: boolean } | null;
};

const named = /^([a-z0-9-]+)\.[0-9a-f]{12}(\.[a-z0-9]+)$/;

/** The files in a folder of the build. They are read from the disk once they are asked for. */
export function builtFiles(folder: "islands" | "style"): BuiltFiles {
  const place = join(/* turbopackIgnore: true */ process.cwd(), ".next", folder);
  let files: ReadonlyMap<string, string> | undefined;
  const present = () => {
    files ??= new Map(
      readdirSync(place).flatMap((name) => {
        const [, base, ending] = named.exec(name) ?? [];
        return base && ending ? [[base + ending, name]] : [];
      }),
    );
    return files;
  };
  return {
    nameOf(file) {
      const name = present().get(file);
      if (!name) throw new Error(`${file} was not built.`);
      return name;
    },
    at(asked) {
      const [, base = "", ending = ""] = named.exec(asked) ?? [];
      const own = present().get(base + ending);
      return own ? { content: readFileSync(join(place, own)), exact: own === asked } : null;
    },
  };
}
