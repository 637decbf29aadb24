/** Runs a command as one transaction. */
import type { StaffClient, Transaction } from "../clients.ts";

const attempts = 3;

/** Two commands waited for each other, and the database ended one of them: it may begin again, nothing was written. */
const isDeadlock = (error: unknown) => String((error as Error).message).includes("40P01");

export async function asOne<T>(db: StaffClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, { timeout: 30_000, maxWait: 10_000 });
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
    }
  }
}
