/** Says in one sentence what a person can mend; anything else is a mistake of ours and keeps its stack. */
import { BootFailure } from "@entente/db/boot/failure";
import { EnvironmentError } from "@entente/environment/environment";
import { folder } from "./places.ts";

/** A command that cannot go on, for a reason that its message gives in one sentence. */
export class CommandFailure extends Error {}

/** PostgreSQL's and the system's codes for a disk without room. */
const noRoom = new Set(["ENOSPC", "53100"]);

function causes(error: unknown): unknown[] {
  const cause = (error as { cause?: unknown } | undefined)?.cause;
  return cause === undefined ? [error] : [error, ...causes(cause)];
}

const isFull = (error: unknown): boolean =>
  noRoom.has(String((error as { code?: unknown }).code)) ||
  /no space left on device/i.test(String((error as Error).message));

/** What to print of a failure. */
export function describeFailure(error: unknown): string {
  if (causes(error).some(isFull)) return `The disk is full: make room in ${folder()}, then start again.`;
  const plain = [BootFailure, EnvironmentError, CommandFailure].some((kind) => error instanceof kind);
  if (plain) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
