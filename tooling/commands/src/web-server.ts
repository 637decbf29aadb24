/** Runs the web server in a process of its own and knows when it answers. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Prepared } from "@entente/db/boot/prepare";
import { webProcessEnvironment, webProcessFlags } from "@entente/environment/web-process";
import { CommandFailure } from "./failure.ts";
import { web } from "./places.ts";

export type WebServer = {
  readonly url: string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  readonly host: string;
  readonly port: number;
  readonly database: Pick<Prepared, "publicUrl" | "staffUrl" | "authSecret">;
  readonly more?: Readonly<Record<string, string>>;
};

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (child.exitCode !== null) throw new CommandFailure("The web server ended before it answered.");
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new CommandFailure("The web server did not answer within a minute.");
}

/**
 * Starts it and waits until it answers.
 * @throws CommandFailure when it does not
 */
export async function startWebServer({ host, port, database, more }: Options): Promise<WebServer> {
  const child = spawn(process.execPath, [...webProcessFlags, join(web, "server.ts")], {
    cwd: web,
    // The channel closes when this process is gone, and the web server ends with it.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      ...webProcessEnvironment,
      NODE_ENV: "production",
      HOST: host,
      PORT: String(port),
      PUBLIC_DATABASE_URL: database.publicUrl,
      STAFF_DATABASE_URL: database.staffUrl,
      AUTH_SECRET: database.authSecret,
      DATABASE_URL: "",
      ...more,
    },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
  };
  const reached = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const url = `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
  try {
    await answers(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, ended, stop };
}
