/** What stands in the way of a start is said in one sentence, and nothing is begun. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeFailure } from "./failure.ts";
import { runNode, runTool } from "./run-tool.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (env: Readonly<Record<string, string>>) =>
  runNode(join(import.meta.dirname, "start.ts"), [], { env: { ENTENTE_FOLDER: folder, ...env } });

it.each([
  ["PORT", "abc", "The environment variable PORT must be a number between 1 and 65535."],
  [
    "DATABASE_URL",
    "nonsense",
    "The environment variable DATABASE_URL must look like postgresql://user:password@127.0.0.1:5432/entente.",
  ],
])("refuses %s=%s", async (name, value, sentence) => {
  const { ok, output } = await start({ [name]: value });
  expect(ok).toBe(false);
  expect(output.trim()).toBe(sentence);
  expect(readdirSync(folder)).toEqual([]);
});

it("refuses a port that is in use", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const { ok, output } = await start({ PORT: String(port) });
  server.close();
  expect(ok).toBe(false);
  expect(output.trim()).toMatch(new RegExp(`^Port ${port} is in use: [^\n]+$`));
});

it("refuses an old Node before it reads anything that an old one could not", async () => {
  const guard = join(import.meta.dirname, "../begin/node-version.mjs");
  const script = `
    Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } });
    await import(${JSON.stringify(guard)});
    console.log("went on");`;
  const { ok, output } = await runTool(process.execPath, ["--input-type=module", "--eval", script]);
  expect(ok).toBe(false);
  expect(output.trim()).toBe(
    "Entente starts on Node 20.19 or newer, and this is Node 18.20.4: install a newer Node, then run the command again.",
  );
});

it("calls a full disk by its name, whichever program ran into it", () => {
  const says = /^The disk is full: make room in .+, then start again\.$/;
  expect(describeFailure(Object.assign(new Error("write"), { code: "ENOSPC" }))).toMatch(says);
  expect(describeFailure(Object.assign(new Error("extend"), { code: "53100" }))).toMatch(says);
  const cause = new Error("initdb: could not write: No space left on device");
  expect(describeFailure(new Error("not set up", { cause }))).toMatch(says);
  expect(describeFailure(new Error("something else"))).toContain("something else");
});
