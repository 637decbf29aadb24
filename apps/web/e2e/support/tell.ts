/** Tells subscribers at once what changed: the job of the register waits a minute, so that no act is missed. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const script = join(import.meta.dirname, "../../../../packages/api/src/testing/tell-subscribers.ts");

const reached = {
  STAFF_DATABASE_URL: process.env.E2E_STAFF_DATABASE_URL ?? "",
  PUBLIC_DATABASE_URL: process.env.E2E_PUBLIC_DATABASE_URL ?? "",
  AUTH_SECRET: process.env.E2E_AUTH_SECRET ?? "",
};

/** True where a register is served by somebody else, whose database is out of reach. */
export const cannotTell = Object.values(reached).includes("");

export const tellSubscribers = () =>
  promisify(execFile)(process.execPath, [script], { env: { ...process.env, ...reached } });
