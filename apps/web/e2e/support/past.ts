/** Gives the ledger publications of long ago, through the script of the store that may only add to history. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const script = join(import.meta.dirname, "../../../../packages/db/src/testing/published-before.ts");
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

export async function publishedBefore(...lines: readonly Before[]): Promise<void> {
  await promisify(execFile)(process.execPath, [script, JSON.stringify(lines)], {
    env: { ...process.env, STAFF_DATABASE_URL },
  });
}
