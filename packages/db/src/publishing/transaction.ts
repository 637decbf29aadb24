/** Runs a command as one transaction. */
import type { StaffClient, Transaction } from "../clients.ts";
import { everyLeaseEnded } from "../register-version/lease.ts";
import { isToldWhenSeen } from "./version.ts";

const attempts = 3;

/** Two commands waited for each other, and the database ended one of them: it may begin again, nothing was written. */
const isDeadlock = (error: unknown) => String((error as Error).message).includes("40P01");

async function committed<T>(db: StaffClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let isTold = false;
  const outcome = await db.$transaction(
    async (tx) => {
      const answer = await work(tx);
      isTold = isToldWhenSeen(tx);
      return answer;
    },
    { timeout: 30_000, maxWait: 10_000 },
  );
  if (isTold) await everyLeaseEnded();
  return outcome;
}

/** What was published is answered when no instance shows what was public before. */
export async function asOne<T>(db: StaffClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await committed(db, work);
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
    }
  }
}
