/** The pages that a newcomer reads first say what is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../places.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The paths of the annotated tree: two spaces deeper means inside what stands above. */
function pathsOfTree(): string[] {
  const tree = /```\n([\s\S]*?)```/.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  let parent = "";
  return tree.split("\n").flatMap((line) => {
    const [, indent, name] = /^( *)(\S+)/.exec(line) ?? [];
    if (name === undefined) return [];
    if (indent === "") parent = name;
    return [indent === "" ? name : join(parent, name)];
  });
}

const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"].concat(
  ["docs", "docs/decisions", "docs/guides", "docs/user-stories"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  ),
);

describe("ARCHITECTURE.md", () => {
  it("stays below 80 lines", () => {
    expect(read("ARCHITECTURE.md").trimEnd().split("\n").length).toBeLessThan(80);
  });

  it("draws only what exists", () => {
    const paths = pathsOfTree();
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const real = path.replace("<noun>", "entry");
      expect(existsSync(join(root, real)), path).toBe(true);
    }
  });

  it("draws every package, and every folder of the web app's and the domain's sources that holds more than a noun", () => {
    const drawn = pathsOfTree().map((path) => path.replace(/\/$/, ""));
    for (const name of readdirSync(join(root, "packages"))) expect(drawn).toContain(`packages/${name}`);
    for (const name of readdirSync(join(root, "apps/web/src"))) {
      if (!name.includes(".") && name !== "app") expect(drawn).toContain(`apps/web/src/${name}`);
    }
  });
});

describe("the documentation", () => {
  it("leads to files that exist", () => {
    let links = 0;
    for (const page of pages) {
      // What stands as code is an example.
      for (const [, target] of read(page)
        .replace(/`[^`\n]+`/g, "")
        .matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
        if (target === undefined || /^https?:/.test(target)) continue;
        links += 1;
        expect(existsSync(join(root, dirname(page), target)), `${page} → ${target}`).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(10);
  });

  it("names files that exist", () => {
    for (const page of ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md"].concat(
      pages.filter((name) => name.includes("guides/")),
    )) {
      for (const [, path] of read(page).matchAll(
        /`((?:apps|packages|tooling|docs|bench)\/[\w./()[\]<>-]+)`/g,
      )) {
        const real = (path ?? "").replace("<noun>", "entry");
        expect(existsSync(join(root, real)), `${page} names ${path}`).toBe(true);
      }
    }
  });

  it("has a browser test for every user story, and a story for every browser test", () => {
    const stories = readdirSync(join(root, "docs/user-stories")).map((name) => name.replace(/\.md$/, ""));
    const tests = readdirSync(join(root, "apps/web/e2e")).filter((name) => name.endsWith(".spec.ts"));
    for (const story of stories) expect(tests, story).toContain(`${story}.spec.ts`);
    for (const name of tests) {
      const named = /docs\/user-stories\/([a-z-]+)\.md/.exec(read(`apps/web/e2e/${name}`))?.[1];
      expect(stories, name).toContain(named);
    }
  });
});
