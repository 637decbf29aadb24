/** The client as it was generated, before anybody uses it. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("has its names where V8 holds objects by their numbers in little room (decision 065)", () => {
  const source = readFileSync(new URL("./generated/prisma/internal/class.ts", import.meta.url), "utf8");
  const [, names = '""'] = /strings: JSON\.parse\((".*")\)/.exec(source) ?? [];
  const strings: string[] = JSON.parse(JSON.parse(names) || "[]");
  expect(strings.length).toBeGreaterThan(1024);
  expect(strings.findIndex((name) => name !== "")).toBe(1024);
});
