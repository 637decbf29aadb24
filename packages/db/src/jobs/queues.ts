/** What can be left for later. A job only says that something is due; the rows say what. */
import type { Transaction } from "../clients.ts";

export const queues = ["mail", "schedule", "day", "subscription"] as const;
export type Queue = (typeof queues)[number];

/** Where the job runner keeps its tables. */
export const jobSchema = "pgboss";

/**
 * Leaves a job in the caller's transaction: it exists when the transaction does. A job is kept for two weeks after
 * its time; what it pointed at is found by the sweep anyway.
 */
export async function addJob(
  tx: Pick<Transaction, "$executeRaw">,
  queue: Queue,
  at: Date = new Date(),
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO pgboss.job (name, start_after, keep_until, retry_limit)
    VALUES (${queue}, ${at}, ${at}::timestamptz + interval '14 days', 2)`;
}
