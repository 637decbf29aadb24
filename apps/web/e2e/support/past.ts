/** Lets time have passed, through scripts of the store: publications of long ago, and an hour for whoever asked for mail. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const scripts = join(import.meta.dirname, "../../../../packages/db/src/testing");
const STAFF_DATABASE_URL = process.env.E2E_STAFF_DATABASE_URL ?? "";

/** True where a register is served by somebody else, whose database is out of reach. */
export const hasNoPast = STAFF_DATABASE_URL === "";

export type Before = {
  readonly recordId: string;
  readonly from: string;
  readonly until: string;
  /** What was said otherwise than now, part by part. */
  readonly words?: Readonly<Record<string, object>>;
  readonly slug?: string;
};

const run = (script: string, ...given: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(scripts, script), ...given], {
    env: { ...process.env, STAFF_DATABASE_URL },
  });

export const publishedBefore = (...lines: readonly Before[]) =>
  run("published-before.ts", JSON.stringify(lines));

/** The register writes to an address about one thing once an hour. */
export const anHourLater = () => run("an-hour-later.ts");
