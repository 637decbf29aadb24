/** What an authenticator is asked to sign: a random value, good for five minutes, taken once. */
import type { StaffClient } from "@entente/db/clients";

export type ChallengePurpose = "sign-in" | "add";

const lifetime = 5 * 60 * 1000;

type Asked = {
  readonly purpose: ChallengePurpose;
  readonly accountId: string | null;
  readonly value: string;
};

/** Remembers what was asked, and forgets what nobody answered in time. */
export async function keepChallenge(db: StaffClient, asked: Asked, now: Date): Promise<void> {
  await db.challenge.deleteMany({ where: { expiresAt: { lte: now } } });
  const expiresAt = new Date(now.getTime() + lifetime);
  await db.challenge.create({ data: { ...asked, expiresAt }, select: { id: true } });
}

/** Whether this was asked and is answered for the first time. */
export async function takeChallenge(db: StaffClient, asked: Asked, now: Date): Promise<boolean> {
  const { count } = await db.challenge.deleteMany({ where: { ...asked, expiresAt: { gt: now } } });
  return count === 1;
}
