/** The oldest supported PostgreSQL, where Debian's package of it is on the machine. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@entente/db/boot/embedded";
import { runTool } from "../run-tool.ts";

const folder15 = "/usr/lib/postgresql/15/bin";

/** Where its programs are, or null. */
export const findServer15 = (): string | null => (existsSync(join(folder15, "initdb")) ? folder15 : null);

/** PostgreSQL does not run as root; Debian's package brings a user for it. */
async function asServerUser(command: string): Promise<void> {
  const root = process.getuid?.() === 0;
  const { ok, output } = root
    ? await runTool("su", ["postgres", "-s", "/bin/sh", "-c", command], { cwd: "/" })
    : await runTool("/bin/sh", ["-c", command], { cwd: "/" });
  if (!ok) throw new Error(`PostgreSQL 15: ${output}`);
}

/**
 * Starts a server of its own on a free port, with data that go away with it.
 * @throws Error with what the server said
 */
export async function startServer15(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "entente-pg15-"));
  const data = join(home, "data");
  if (process.getuid?.() === 0) await runTool("chown", ["postgres", home]);
  await asServerUser(`${folder15}/initdb -D ${data} -U postgres -A trust --encoding=UTF8 --locale=C`);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c jit=off`;
  await asServerUser(`${folder15}/pg_ctl -D ${data} -w -l ${home}/log -o '${settings}' start`);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await asServerUser(`${folder15}/pg_ctl -D ${data} -m immediate stop`);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
