/**
 * A process that asks the store in somebody's name, and is struck at a statement that it was told: it is killed, or the
 * database server is stopped at once, before the statement is sent or as soon as it is.
 */
import type { Actor } from "@entente/domain/access/authorize";
import { Client } from "pg";
import { openStaffClient } from "../../clients.ts";
import { type Answer, type Call, perform } from "./calls.ts";

export type Blow = {
  /** The number of the statement in the call. */
  readonly statement: number;
  readonly when: "before" | "after";
  /** The process, or the server with this number. */
  readonly process: number | "itself";
};
export type Order = { readonly actor: Actor; readonly call: Call; readonly blow: Blow };

/** What it told; a process that is killed tells nothing. */
export type Report = { readonly answer: Answer | "lost"; readonly struck: boolean };

let blow: Blow | null = null;
let statements = 0;
let struck = false;

function strike(when: Blow["when"]) {
  if (!blow || blow.when !== when || blow.statement !== statements) return;
  struck = true;
  if (blow.process === "itself") process.kill(process.pid, "SIGKILL");
  else process.kill(blow.process, "SIGQUIT");
}

const query = Client.prototype.query as (...told: unknown[]) => unknown;
Client.prototype.query = function counted(this: Client, ...told: unknown[]) {
  statements += 1;
  strike("before");
  const answered = query.apply(this, told);
  strike("after");
  return answered;
} as typeof Client.prototype.query;

const db = openStaffClient(process.env.TEST_INSTANCE_URL ?? "");

process.on("message", async (order: Order) => {
  statements = 0;
  struck = false;
  blow = order.blow;
  const answer = await perform(db, order.actor, order.call).catch(() => "lost" as const);
  process.send?.({ answer, struck } satisfies Report);
});
process.send?.("ready");
