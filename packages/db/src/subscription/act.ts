/** What the holder of an address does with a subscription: confirms it, and ends it. */
import type { StaffClient } from "../clients.ts";

/** False where nobody confirmed it in time, or it was ended. From now on it is told what changes. */
export async function confirmSubscription(db: StaffClient, id: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE edit.subscription SET confirmed_at = coalesce(confirmed_at, now()),
      told_until = CASE WHEN confirmed_at IS NULL THEN now() ELSE told_until END
    WHERE id = ${id}::uuid`;
  return count > 0;
}

/** Ends it for good: the row goes, and every mail that was written to it. Done twice, it is done. */
export async function endSubscription(db: StaffClient, id: string): Promise<void> {
  await db.$transaction([
    db.$executeRaw`DELETE FROM edit.subscription WHERE id = ${id}::uuid`,
    db.$executeRaw`SELECT edit.forget_letters(${id}::uuid)`,
  ]);
}
