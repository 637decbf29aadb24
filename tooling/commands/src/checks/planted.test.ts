/** Every check of the structure is shown to fail: what it forbids is planted in a copy of the project. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNode, runTool } from "../run-tool.ts";
import { bin } from "./bin.ts";
import { copyProject } from "./copy.ts";
import { graphProblems } from "./graph.ts";

let copy: string;
const plant = (file: string, text: string) => writeFileSync(join(copy, file), text);
const run = (program: string, ...args: string[]) => runTool(bin(program), args, { cwd: copy });

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("directions between files", () => {
  const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
    ["no-cycles", "packages/domain/src/planted-a.ts", 'export * from "./planted-b.ts";'],
    ["no-cycles", "packages/domain/src/planted-b.ts", 'export * from "./planted-a.ts";'],
    ["no-unresolved", "packages/domain/src/planted-c.ts", 'import "./there-is-no-such-file.ts";'],
    ["domain-is-pure", "packages/domain/src/planted-d.ts", 'import "node:fs";'],
    ["ui-knows-nothing-of-ours", "packages/ui/src/planted.tsx", 'import "../../domain/src/clock.ts";'],
    ["db-reaches-down-only", "packages/db/src/planted.ts", 'import "../../api/src/entry/view.ts";'],
    ["web-asks-the-api", "apps/web/src/lib/planted-a.ts", 'import "../../../../packages/db/src/clients.ts";'],
    [
      "only-queries-and-commands-touch-the-store",
      "packages/api/src/entry/planted.ts",
      'import "@entente/db/clients";',
    ],
    [
      "queries-do-not-write",
      "packages/api/src/planted/queries.ts",
      'import "@entente/db/publishing/save-draft";',
    ],
    ["public-procedures-only-read", "packages/api/src/planted/public-router.ts", 'import "./commands.ts";'],
    ["public-procedures-only-read", "packages/api/src/planted/commands.ts", "export const planted = 1;"],
    [
      "public-pages-carry-no-editing",
      "apps/web/src/app/(public)/planted-a.tsx",
      'import "../../features/planted/edit/form.tsx";',
    ],
    [
      "public-pages-carry-no-editing",
      "apps/web/src/features/planted/edit/form.tsx",
      "export const form = 1;",
    ],
    [
      "public-and-desk-stay-apart",
      "apps/web/src/app/(public)/planted-b.tsx",
      'import "../(desk)/desk/planted.tsx";',
    ],
    ["public-and-desk-stay-apart", "apps/web/src/app/(desk)/desk/planted.tsx", "export const desk = 1;"],
    [
      "features-do-not-reach-the-app",
      "apps/web/src/features/planted/page.tsx",
      'import "../../app/(public)/planted-a.tsx";',
    ],
    ["lib-is-the-bottom", "apps/web/src/lib/planted-b.ts", 'import "../features/planted/page.tsx";'],
    [
      "only-auth-knows-the-auth-library",
      "apps/web/src/lib/planted-c.ts",
      'import "../../../../packages/auth/node_modules/next-auth";',
    ],
    ["every-file-is-reached", "packages/domain/src/planted-e.ts", "export const unreached = 1;"],
    ["tests-stay-in-tests", "packages/db/src/planted-f.ts", 'import "./testing/factories.ts";'],
  ];

  it("breaks each rule that has something planted, and every rule has", async () => {
    for (const [, file, text] of planted) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      plant(file, text);
    }
    const { problems, seen } = await graphProblems(copy);
    expect(seen).toBeGreaterThan(300);
    const found = new Set(problems.map((problem) => problem.split(":")[0]));
    const named = [
      ...readFileSync(join(copy, ".dependency-cruiser.cjs"), "utf8").matchAll(
        /^\s+(?:rule\(\s*)"([a-z-]+)",/gm,
      ),
    ];
    expect(named.length).toBeGreaterThan(10);
    for (const [, rule] of named) {
      expect(
        planted.map(([name]) => name),
        "a rule without a planted break",
      ).toContain(rule);
      expect([...found], `nothing broke ${rule}`).toContain(rule);
    }
  });

  it("notices a file that the graph did not see", async () => {
    const config = join(copy, ".dependency-cruiser.cjs");
    const before = readFileSync(config, "utf8");
    writeFileSync(config, before.replace('path: "/generated/|', 'path: "^bench/|/generated/|'));
    const { problems } = await graphProblems(copy);
    writeFileSync(config, before);
    expect(problems).toContain("unseen: the graph does not hold bench/weight/run.ts");
  });
});

it("directions between packages: an import that package.json does not name", async () => {
  plant("packages/ui/src/planted-g.tsx", 'import "@entente/db/clients";');
  const { ok, output } = await run("turbo", "boundaries");
  expect(ok).toBe(false);
  expect(output).toContain("planted-g.tsx");
});

it("nothing unused: a file, an export, a dependency", async () => {
  const file = join(copy, "packages/ui/package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.dependencies.pg = "catalog:";
  writeFileSync(file, JSON.stringify(manifest));
  plant("packages/domain/src/planted-h.ts", "export const nobodyUsesThis = 1;");
  plant("bench/planted.ts", 'console.log("no command runs this");');
  const { ok, output } = await run("knip", "--no-progress");
  expect(ok).toBe(false);
  expect(output).toContain("nobodyUsesThis");
  expect(output).toContain("bench/planted.ts");
  expect(output).toMatch(/pg\s+packages\/ui\/package\.json/);
});

it("form and lint: a value of any type", async () => {
  plant("packages/domain/src/planted-i.ts", "export const anything = (value: any) => value;\n");
  const { ok, output } = await run(
    "biome",
    "ci",
    "--colors=off",
    "--vcs-enabled=false",
    "packages/domain/src/planted-i.ts",
  );
  expect(ok).toBe(false);
  expect(output).toContain("noExplicitAny");
});

it("types: a label that one language lacks", async () => {
  plant(
    "packages/domain/src/planted-j.ts",
    'import type { Localized } from "./languages.ts";\nexport const name: Localized = { en: "name", fr: "nom", nl: "naam" };\n',
  );
  const { ok, output } = await run("tsc", "--noEmit", "--project", "packages/domain");
  expect(ok).toBe(false);
  expect(output).toMatch(/planted-j\.ts.*'de' is missing/);
});

it("the first register is whole: a fact that no record carries", async () => {
  const file = join(copy, "packages/db/content/facts/gbif.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^gbif\/mechanisms\/2:.*\n/m, ""));
  const { ok, output } = await runNode(join(copy, "packages/db/src/content/check.ts"));
  expect(ok).toBe(false);
  expect(output).toContain("gbif/mechanisms/2: no record carries this fact");
});
