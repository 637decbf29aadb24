/**
 * Does what is due, in every instance of the web server. pg-boss wakes one of them when a job's time has come; each
 * looks by itself at its start and every minute for what was missed. Whoever comes, the rows are locked by the one
 * who works on them.
 */
import { PgBoss } from "pg-boss";
import { jobSchema, type Queue, queues } from "./queues.ts";

export type Runner = { stop(): Promise<void> };

type Options = {
  /** How staff connect. */
  readonly url: string;
  /** Does all that is due in a queue, whichever job says so. */
  readonly work: Readonly<Record<Queue, () => Promise<unknown>>>;
  readonly onError: (error: unknown) => void;
  readonly sweepEveryMs?: number;
};

function startSweeping({ work, onError, sweepEveryMs = 60_000 }: Options) {
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    sweeping = sweeping.then(async () => {
      for (const queue of queues) await work[queue]().catch(onError);
    });
  };
  sweep();
  const timer = setInterval(sweep, sweepEveryMs);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}

/** Begins to work. Where the runner cannot start, the sweep works on without it. */
export async function startJobs(options: Options): Promise<Runner> {
  const { url, work, onError } = options;
  const stopSweeping = startSweeping(options);
  const boss = new PgBoss({
    connectionString: url,
    schema: jobSchema,
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    // Rebuilding an index and looking at other roles' transactions are the owner's.
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
  boss.on("error", onError);
  try {
    await boss.start();
    for (const queue of queues) {
      await boss.work(queue, { pollingIntervalSeconds: 1, batchSize: 100 }, async () => {
        await work[queue]();
      });
    }
  } catch (error) {
    onError(error);
  }
  return {
    stop: async () => {
      await Promise.all([boss.stop({ timeout: 3000 }), stopSweeping()]);
    },
  };
}
