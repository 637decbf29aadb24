/**
 * Reads the register as it was published at a moment: through the same questions that are put to what is public now.
 * The public role reads views of the ledger instead of tables, and one transaction says as of when.
 */
import { requiredVariable } from "@entente/environment/environment";
import { PrismaPg } from "@prisma/adapter-pg";
import type { PublicClient, Transaction } from "../clients.ts";
import { PrismaClient } from "../generated/prisma/client.ts";
import { statementNames } from "../statement-names.ts";
import { asOfDay } from "./names.ts";

declare const reads: unique symbol;

/** Connects as the public role, and reads the past inside of transactions. */
export type DayClient = PrismaClient & { readonly [reads]: "a day" };

/** The adapter of PostgreSQL, whose transactions read the views of a day. */
class DayAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => {
      const transaction = await begin(isolation);
      const ask = transaction.queryRaw.bind(transaction);
      transaction.queryRaw = (query) => ask({ ...query, sql: asOfDay(query.sql) });
      return transaction;
    };
    return adapter;
  }
}

/** Days are worked out, so only a few are read at the same time. */
const atOnce = 2;

/** Longer than any question about a day should take, and shorter than visitors wait. */
const patience = "6s";

/** What PostgreSQL calls a statement that was ended, and Prisma a transaction that was over or did not begin in time. */
const endings: readonly unknown[] = ["57014", "P2028"];

/**
 * Whether a question about a day failed because it takes longer than visitors wait: nearly everything in a large register
 * was published anew since. Nothing mends it but another day, or another question.
 * @param error what the question threw, or what was thrown because of it
 */
export function tookTooLong(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 6) return false;
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
 * @param longest after which a statement is ended; `tookTooLong` knows the error
 */
export function readAsOf<T>(
  client: DayClient,
  moment: Date,
  read: (db: PublicClient) => Promise<T>,
  longest = patience,
): Promise<T> {
  // To the microsecond, as the ledger counts.
  const then = moment.toISOString().replace(/\.999Z$/, ".999999Z");
  return client.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT set_config('entente.as_of', ${then}, true), set_config('statement_timeout', ${longest}, true)`;
      return read(within(tx));
    },
    { maxWait: 10_000, timeout: 15_000 },
  );
}
