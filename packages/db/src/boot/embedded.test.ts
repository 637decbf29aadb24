import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onServer } from "../on-server.ts";
import { startEmbedded } from "./embedded.ts";
import { alive } from "./left-behind.ts";
import { keptSecret } from "./secrets.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-boot-"));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const postmaster = () => Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
const rows = (url: string) => onServer(url, (query) => query("SELECT word FROM kept"));

/** Runs the server in a process of its own and kills that process as nothing can be killed more. */
async function runAndKill(): Promise<void> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, "embedded.ts"))};
    await startEmbedded(${JSON.stringify(folder)});
    console.log("running");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("the embedded server", { timeout: 90_000 }, () => {
  it("starts from nothing and keeps what it is told", async () => {
    const server = await startEmbedded(folder);
    await onServer(server.ownerUrl, (query) => query("CREATE TABLE kept AS SELECT 'kept' AS word"));
    await server.stop();
    const again = await startEmbedded(folder);
    expect(await rows(again.ownerUrl)).toEqual([{ word: "kept" }]);
    await again.stop();
  });

  it("is taken over when the run that started it was killed", async () => {
    await runAndKill();
    const pid = postmaster();
    expect(alive(pid)).toBe(true);
    const server = await startEmbedded(folder);
    expect(server.adopted).toBe(true);
    expect(await rows(server.ownerUrl)).toEqual([{ word: "kept" }]);
    await server.stop();
    expect(alive(pid)).toBe(false);
  });

  it("starts again when it was killed itself", async () => {
    await runAndKill();
    process.kill(postmaster(), "SIGKILL");
    const server = await startEmbedded(folder);
    expect(server.adopted).toBe(false);
    expect(await rows(server.ownerUrl)).toEqual([{ word: "kept" }]);
    await server.stop();
  });

  it("keeps its secrets in a file for its owner alone, and the same from run to run", () => {
    expect(keptSecret(folder, "postgresPassword")).toBe(keptSecret(folder, "postgresPassword"));
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  });
});
