import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "entente-fingerprint-"));
  mkdirSync(join(root, "src/node_modules"), { recursive: true });
  writeFileSync(join(root, "src/page.ts"), "one");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("changes with a file's content and with its name, and not with tests or packages", () => {
  const before = fingerprint(root, ["src"]);
  writeFileSync(join(root, "src/page.test.ts"), "a test");
  writeFileSync(join(root, "src/node_modules/package.json"), "{}");
  expect(fingerprint(root, ["src"])).toBe(before);
  writeFileSync(join(root, "src/page.ts"), "two");
  const after = fingerprint(root, ["src"]);
  expect(after).not.toBe(before);
  writeFileSync(join(root, "src/other.ts"), "");
  expect(fingerprint(root, ["src"])).not.toBe(after);
});
