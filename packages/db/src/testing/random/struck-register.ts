/**
 * A register whose process or database server is struck while somebody asks it. Whoever got no answer asks the same
 * again, as people do, and is answered as the first time.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Actor } from "@entente/domain/access/authorize";
import fc from "fast-check";
import { expect } from "vitest";
import { type Answer, type Call, perform } from "./calls.ts";
import { gone, newFolder, removeFolder, startOn } from "./own-server.ts";
import { openStore, type Store } from "./store.ts";
import type { Blow, Order, Report } from "./struck.ts";

type Target = "process" | "server";
export type Stroke = Pick<Blow, "statement" | "when"> & { readonly at: Target };

/** Most commands have more statements than that. */
export const stroke: fc.Arbitrary<Stroke> = fc.record({
  statement: fc.integer({ min: 1, max: 14 }),
  when: fc.constantFrom("before", "after"),
  at: fc.constantFrom<Target[]>("process", "process", "process", "server"),
});

const killed: Report = { answer: "lost", struck: true };

function openChild(staffUrl: string) {
  let child: ChildProcess | null = null;
  const begin = async () => {
    const env = { ...process.env, TEST_INSTANCE_URL: staffUrl };
    child = fork(join(import.meta.dirname, "struck.ts"), { env });
    await once(child, "message");
    return child;
  };
  return {
    ask: async (order: Order): Promise<Report> => {
      const at = child ?? (await begin());
      return new Promise<Report>((resolve) => {
        const end = (report: Report) => {
          at.off("message", end).off("exit", died);
          resolve(report);
        };
        const died = () => end(killed);
        at.on("message", end).on("exit", died);
        at.send(order);
      });
    },
    end: async () => {
      if (child && child.exitCode === null && child.signalCode === null) {
        const exit = once(child, "exit");
        child.kill("SIGKILL");
        await exit;
      }
      child = null;
    },
  };
}

/** The server has noticed that a process is dead, and has let go of what it had begun. */
async function letGo({ asOwner }: Store) {
  const busy = () =>
    asOwner(`SELECT pid FROM pg_stat_activity
             WHERE usename LIKE '%staff%' AND xact_start IS NOT NULL AND datname = current_database()`);
  await expect.poll(busy, { timeout: 30_000 }).toEqual([]);
}

export type StruckRegister = {
  /** As it is reached now: a server that was started again is reached elsewhere. */
  readonly store: Store;
  readonly hits: Readonly<Record<Target, number>>;
  ask(actor: Actor, call: Call, stroke: Stroke): Promise<Answer>;
  close(): Promise<void>;
};

export async function openStruckRegister(): Promise<StruckRegister> {
  const folder = newFolder();
  let server = await startOn(folder);
  let store = await openStore(server);
  let child = openChild(server.staffUrl);
  const hits = { process: 0, server: 0 };

  async function startAgain() {
    await gone(server);
    await store.close();
    server = await startOn(folder);
    store = await openStore(server);
    child = openChild(server.staffUrl);
  }
  return {
    get store() {
      return store;
    },
    hits,
    ask: async (actor, call, { at, ...rest }) => {
      const blow = { ...rest, process: at === "server" ? server.pid : "itself" } as const;
      const { answer, struck } = await child.ask({ actor, call, blow });
      if (struck) {
        hits[at] += 1;
        await child.end();
        await (at === "server" ? startAgain() : letGo(store));
      }
      return answer === "lost" ? perform(store.staff, actor, call) : answer;
    },
    close: async () => {
      await child.end();
      await store.close();
      await server.stop();
      removeFolder(folder);
    },
  };
}
