/**
 * Reads the register as it was published at a moment: through the same questions that are put to what is public now.
 * The public role reads views of the ledger instead of tables, and one transaction says as of when.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { requiredVariable, variable } from "@entente/environment/environment";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery } from "@prisma/driver-adapter-utils";
import type { PublicClient, Transaction } from "../clients.ts";
import { PrismaClient } from "../generated/prisma/client.ts";
import { statementNames } from "../statement-names.ts";
import { asOfDay } from "./names.ts";

declare const reads: unique symbol;

/** Connects as the public role, and reads the past inside of transactions. */
export type DayClient = PrismaClient & { readonly [reads]: "a day" };

type Limit = {
  /** By when everything must be read, in milliseconds since 1970. */
  readonly until: number;
  /** Whether a statement was ended for it. */
  met: boolean;
};

/** The limit of the transaction that is begun. */
const limits = new AsyncLocalStorage<Limit>();

/**
 * The adapter of PostgreSQL, whose transactions read the views of a day. A question asks many things of the database,
 * one after the other, and all of them share one limit: each statement gets the time that is left.
 */
class DayAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => {
      const limit = limits.getStore();
      const transaction = await begin(isolation);
      const ask = transaction.queryRaw.bind(transaction);
      const execute = transaction.executeRaw.bind(transaction);
      const next = oneByOne();
      const shorten = limitedTo(limit?.until, ask);
      transaction.queryRaw = (query) =>
        next(async () => {
          try {
            await shorten();
            return await ask({ ...query, sql: asOfDay(query.sql) });
          } catch (error) {
            if (limit && tookTooLong(error)) limit.met = true;
            throw error;
          }
        });
      // The end of the transaction waits its turn too.
      transaction.executeRaw = (query) => next(() => execute(query));
      return transaction;
    };
    return adapter;
  }
}

/** What is done next begins when what was asked before is done, well or badly. */
function oneByOne() {
  let before: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
}

/** Whether a statement ends a moment too late is no matter, and saying it anew takes a way to the database and back. */
const exactTo = 100;

/** Before a statement, says how long it may take. */
function limitedTo(until: number | undefined, ask: (query: SqlQuery) => Promise<unknown>) {
  let said = Number.POSITIVE_INFINITY;
  return async (): Promise<void> => {
    if (until === undefined) return;
    const left = Math.max(1, Math.ceil(until - Date.now()));
    if (said - left < exactTo && left > exactTo) return;
    said = left;
    await ask({
      sql: "SELECT set_config('statement_timeout', $1, true)",
      args: [`${left}`],
      argTypes: [{ scalarType: "string", arity: "scalar" }],
    });
  };
}

/** Days are worked out, so only a few are read at the same time. */
const atOnce = 2;

/** By when a question that is asked now must be answered: longer than it should take, and shorter than visitors wait. */
const inTime = () => Date.now() + variable("DAY_SECONDS") * 1000;

/** A question for which there was no time, or not enough. */
class OutOfTime extends Error {}

/** What PostgreSQL calls a statement that was ended, and Prisma a transaction that was over or did not begin in time. */
const endings: readonly unknown[] = ["57014", "P2028"];

/**
 * Whether a question about a day failed because it takes longer than visitors wait: nearly everything in a large register
 * was published anew since. Nothing mends it but another day, or another question.
 * @param error what the question threw, or what was thrown because of it
 */
export function tookTooLong(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 6) return false;
  if (error instanceof OutOfTime) return true;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  if (endings.includes(code) || endings.includes(originalCode)) return true;
  return [cause, meta, driverAdapterError].some((each) => tookTooLong(each, depth + 1));
}

export function openDayClient(url: string): DayClient {
  const adapter = new DayAdapter(
    { connectionString: url, max: atOnce },
    { statementNameGenerator: statementNames() as (query: { sql: string }) => string },
  );
  return new PrismaClient({ adapter }) as DayClient;
}

let open: DayClient | undefined;

/** The process's client for days, opened on first use. */
export function dayClient(): DayClient {
  open ??= openDayClient(requiredVariable("PUBLIC_DATABASE_URL"));
  return open;
}

/** The client of a transaction, in which a question that wants one of its own is asked as well. */
function within(tx: Transaction): PublicClient {
  const inOrder = async (questions: readonly PromiseLike<unknown>[]) => {
    const answers: unknown[] = [];
    for (const question of questions) answers.push(await question);
    return answers;
  };
  return new Proxy(tx, {
    get: (target, key) => (key === "$transaction" ? inOrder : Reflect.get(target, key)),
  }) as PublicClient;
}

/**
 * Reads what was public at a moment.
 * @param read gets a client that sees it, as if it were now
 * @param until by when everything must be read, in milliseconds since 1970; `tookTooLong` knows the error
 */
export async function readAsOf<T>(
  client: DayClient,
  moment: Date,
  read: (db: PublicClient) => Promise<T>,
  until = inTime(),
): Promise<T> {
  // To the microsecond, as the ledger counts.
  const then = moment.toISOString().replace(/\.999Z$/, ".999999Z");
  const left = until - Date.now();
  if (left <= 0) throw new OutOfTime("Other questions took the time there was.");
  const limit: Limit = { until, met: false };
  const ended = (cause?: unknown) => new OutOfTime("A statement was ended.", { cause });
  const transaction = limits.run(limit, () =>
    client.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT set_config('entente.as_of', ${then}, true)`;
        return read(within(tx));
      },
      // The database ends the statement that takes too long. This ends what is done between statements.
      { maxWait: left, timeout: left + 1000 },
    ),
  );
  // Beside a statement that fails, Prisma answers others of the same moment with nothing, and that may look well.
  const answer = await transaction.catch((error: unknown) => {
    throw limit.met ? ended(error) : error;
  });
  if (limit.met) throw ended();
  return answer;
}
