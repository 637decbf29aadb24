import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onServer } from "../on-server.ts";
import { anEntry, anInstitute, asContent } from "../testing/factories.ts";
import { BootFailure } from "./failure.ts";
import { type Prepared, prepareDatabase } from "./prepare.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-prepare-"));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const firstRegister = [anInstitute(), anEntry()].map(asContent);
const said: string[] = [];
const prepare = () => prepareDatabase({ folder, firstRegister, log: (line) => said.push(line) });
const entries = (url: string) => onServer(url, (query) => query("SELECT count(*)::int AS n FROM pub.entry"));

describe("preparing a database", { timeout: 60_000 }, () => {
  let first: Prepared;

  it("makes everything from nothing, and says what it does", async () => {
    first = await prepare();
    expect(await entries(first.publicUrl)).toEqual([{ n: 1 }]);
    expect(first.firstAdministrator?.password.length).toBeGreaterThan(15);
    expect(said).toEqual([
      "Starting the embedded PostgreSQL",
      expect.stringMatching(/^Brought the database up to date: \d+ migrations$/),
      "Loaded the first register: 2 records",
      `\nThe first administrator, shown this once:\n  admin@localhost\n  ${first.firstAdministrator?.password}`,
    ]);
    await expect(onServer(first.publicUrl, (query) => query("SELECT * FROM edit.draft"))).rejects.toThrow(
      "permission denied",
    );
    await first.stop();
  });

  it("keeps everything, and makes nothing twice", async () => {
    const second = await prepare();
    expect(second.firstAdministrator).toBeNull();
    expect(second.authSecret).toBe(first.authSecret);
    expect(await entries(second.publicUrl)).toEqual([{ n: 1 }]);
    await second.stop();
  });

  it.each(["search", "change"])("fills pub.%s where a migration has just added it", async (table) => {
    const rows = (url: string) =>
      onServer(url, (query) => query(`SELECT count(*)::int AS n FROM pub.${table}`));
    const running = await prepare();
    const before = await rows(running.publicUrl);
    await onServer(running.databaseUrl, (query) => query(`DELETE FROM pub.${table}`));
    await running.stop();
    const again = await prepare();
    expect(before).not.toEqual([{ n: 0 }]);
    expect(await rows(again.publicUrl)).toEqual(before);
    expect(said.at(-1)).toBe("Made the public tables anew from the ledger");
    await again.stop();
  });

  it("stops the server that it started when something fails", async () => {
    const running = await prepare();
    const pidFile = join(folder, "postgres/postmaster.pid");
    expect(existsSync(pidFile)).toBe(true);
    await onServer(running.databaseUrl, (query) =>
      query(`INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at)
             VALUES ('later', 'x', '29990101000000_from_the_future', now(), now())`),
    );
    await running.stop();
    await expect(prepare()).rejects.toBeInstanceOf(BootFailure);
    expect(existsSync(pidFile)).toBe(false);
  });

  it("shows the first administrator's password even when what comes after it fails", async () => {
    const other = mkdtempSync(join(tmpdir(), "entente-prepare-"));
    chmodSync(other, 0o755);
    const told: string[] = [];
    const log = (line: string) => {
      told.push(line);
      // No more secrets can be kept from now on.
      if (line.startsWith("Loaded")) mkdirSync(join(other, "secrets.json.new"));
    };
    await expect(prepareDatabase({ folder: other, firstRegister, log })).rejects.toThrow("EISDIR");
    expect(told.at(-1)).toMatch(
      /^\nThe first administrator, shown this once:\n {2}admin@localhost\n {2}\S{20}$/,
    );
    rmSync(other, { recursive: true });
  });

  it.runIf(process.getuid?.() === 0)(
    "says which folder is in the way when root's server cannot enter it",
    async () => {
      const inside = mkdtempSync(join(tmpdir(), "entente-locked-"));
      expect(statSync(inside).mode & 0o777).toBe(0o700);
      const refusal = prepareDatabase({ folder: inside, log: () => {} });
      await expect(refusal).rejects.toBeInstanceOf(BootFailure);
      await expect(refusal).rejects.toThrow(inside);
      rmSync(inside, { recursive: true });
    },
  );
});
