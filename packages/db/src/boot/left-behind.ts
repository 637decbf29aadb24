/**
 * A server that already runs on our data: of a run that was killed, which the next run takes over, or of another run
 * that is still at work, which the next one shares and leaves alone.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "pg";

export type RunningServer = { readonly port: number; stop(): Promise<void> };

/** How long a server may take to recover from a crash before it is ended and started anew. */
const patience = 20_000;

const ownerFile = (data: string) => join(dirname(data), "postgres-owner.pid");

/** Notes that this process answers for the server on this data. */
export const noteOwner = (data: string) => writeFileSync(ownerFile(data), String(process.pid));

/** Whether a process of that number exists. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function until(met: () => boolean | Promise<boolean>, limit = patience): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; ) {
    if (await met()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** After a crash the number of the old server may have gone to another program. */
function isPostgres(pid: number): boolean {
  const file = `/proc/${pid}/comm`;
  return !existsSync(file) || readFileSync(file, "utf8").trim().startsWith("postgres");
}

function otherOwner(data: string): boolean {
  const file = ownerFile(data);
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  return pid > 0 && pid !== process.pid && alive(pid);
}

/** The server that runs on this data, or null after its traces are cleared. */
export async function leftBehind(
  data: string,
  urlAt: (port: number) => string,
): Promise<RunningServer | null> {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !alive(pid) || !isPostgres(pid)) {
    rmSync(file, { force: true });
    return null;
  }
  const end = async () => {
    if (alive(pid)) process.kill(pid, "SIGINT");
    await until(() => !alive(pid));
  };
  const answering = port > 0 && (await until(() => !alive(pid) || answers(urlAt(port))));
  if (!answering || !alive(pid)) {
    await end();
    return null;
  }
  if (otherOwner(data)) return { port, stop: async () => {} };
  noteOwner(data);
  return { port, stop: end };
}
