/** A database server of a test's own, as the register itself starts it, that can be stopped at once and started again. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { startEmbedded } from "../../boot/embedded.ts";
import { alive } from "../../boot/left-behind.ts";
import { makeSignInRoles } from "../../boot/sign-in-roles.ts";
import { prepareJobs } from "../../jobs/prepare.ts";
import { migrate } from "../../migrate/migrate.ts";
import { onServer, urlOf } from "../../on-server.ts";

export type OwnServer = {
  readonly databaseUrl: string;
  readonly staffUrl: string;
  /** The number of its process. */
  readonly pid: number;
  stop(): Promise<void>;
};

const database = "entente";

/** Makes the folder in which the server keeps its data. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-struck-"));
  // Under root the server runs as another user, who must get through.
  chmodSync(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

const pidIn = (folder: string) =>
  Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

/** Starts the server on the folder; the first time it makes an empty register. */
export async function startOn(folder: string): Promise<OwnServer> {
  const server = await startEmbedded(folder);
  const databaseUrl = urlOf(server.ownerUrl, database);
  const there = await onServer(server.ownerUrl, (query) =>
    query("SELECT FROM pg_database WHERE datname = $1", [database]),
  );
  if (there.length === 0) {
    await onServer(server.ownerUrl, (query) => query(`CREATE DATABASE ${database}`));
    await migrate(databaseUrl);
    await prepareJobs(databaseUrl);
  }
  const { staffUrl } = await makeSignInRoles(databaseUrl, {
    public: "public-for-tests",
    staff: "staff-for-tests",
  });
  return { databaseUrl, staffUrl, pid: pidIn(folder), stop: () => server.stop() };
}

/** Waits until a server that was told to stop at once has gone. */
export const gone = ({ pid }: OwnServer) => expect.poll(() => alive(pid), { timeout: 30_000 }).toBe(false);
