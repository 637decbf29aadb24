/** A second web server: on the database of the first, for a story that kills it or sets it otherwise, or on one of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { webProcessEnvironment, webProcessFlags } from "@entente/environment/web-process";
import { expect } from "@playwright/test";

/** What a server needs to know to join the first one's register; empty where the stories run on somebody else's. */
export const joins = {
  PUBLIC_DATABASE_URL: process.env.E2E_PUBLIC_DATABASE_URL ?? "",
  STAFF_DATABASE_URL: process.env.E2E_STAFF_DATABASE_URL ?? "",
  AUTH_SECRET: process.env.E2E_AUTH_SECRET ?? "",
};

export const cannotJoin = Object.values(joins).includes("");

/** Another register with the same people, for stories that change how everybody comes in. */
export const otherRegister = {
  PUBLIC_DATABASE_URL: process.env.E2E_OTHER_PUBLIC_DATABASE_URL ?? "",
  STAFF_DATABASE_URL: process.env.E2E_OTHER_STAFF_DATABASE_URL ?? "",
  AUTH_SECRET: process.env.E2E_AUTH_SECRET ?? "",
};

export const thereIsNoOther = Object.values(otherRegister).includes("");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export type SecondServer = {
  readonly url: string;
  /** Ends it in the middle of whatever it does: it can neither finish nor give anything back. */
  kill(): Promise<void>;
};

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Starts it, with what else it shall be told, and waits until it answers and works. */
export async function startSecondServer(
  register = joins,
  more: Readonly<Record<string, string>> = {},
): Promise<SecondServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...webProcessFlags, join(import.meta.dirname, "../../server.ts")], {
    // The channel closes when the story is gone, and the server ends with it.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      ...webProcessEnvironment,
      ...register,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: `${port}`,
      DATABASE_URL: "",
      ...more,
    },
  });
  const answers = () =>
    fetch(`${url}/readyz`)
      .then(({ ok }) => ok)
      .catch(() => false);
  await expect.poll(answers, { message: "a second server answers", timeout: 60_000 }).toBe(true);
  return { url, kill: () => end(child) };
}
