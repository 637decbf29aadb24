/** What is kept of subscribers goes when its time is over. */
import type { StaffClient } from "../clients.ts";

/** How long an address is kept that has not said so itself, and mail that was written to subscribers, in days. */
export const daysKept = { unconfirmed: 3, letters: 30 } as const;

/** Deletes addresses that were not confirmed, with their mail, old mail, and the counts of who asked. */
export async function forgetSubscribers(db: StaffClient): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (DELETE FROM edit.subscription
                  WHERE confirmed_at IS NULL AND created_at < now() - make_interval(days => ${daysKept.unconfirmed})
                  RETURNING id)
    SELECT edit.forget_letters(id) FROM gone`;
  await db.$executeRaw`SELECT edit.forget_old_letters(now() - make_interval(days => ${daysKept.letters}))`;
  await db.$executeRaw`DELETE FROM edit.subscription_ask WHERE at < now() - interval '1 day'`;
}
