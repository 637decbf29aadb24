/** Which subscriptions are to hear something, and that each change is told once. */
import type { Language } from "@entente/domain/languages";
import type { StaffClient } from "../clients.ts";
import { enqueueMail, type NewMail } from "../mail/enqueue.ts";

export type DueSubscription = {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  readonly about: "record" | "search";
  readonly what: string;
  readonly toldUntil: Date;
  /** Changes up to here are told now. An act has its moment a little before it is there to be read. */
  readonly until: Date;
};

/** How long an act may take until it is there to be read, in seconds. */
const settled = 60;
/** A little less than a day, so that the hour does not wander. */
const atMostEvery = "23 hours 50 minutes";

/** Confirmed subscriptions that were told nothing for a day, where the register changed since. A few at a time. */
export const dueSubscriptions = (db: StaffClient, after: string | null, pause = settled, take = 200) =>
  db.$queryRaw<DueSubscription[]>`
    SELECT s.id::text, s.email, s.language, s.about, s.what, s.told_until AS "toldUntil", u.until
    FROM edit.subscription AS s,
      (SELECT date_trunc('milliseconds', now() - make_interval(secs => ${pause})) AS until) AS u
    WHERE s.confirmed_at IS NOT NULL AND (s.mailed_at IS NULL OR s.mailed_at < now() - ${atMostEvery}::interval)
      AND s.told_until < (SELECT max(c.at) FROM pub.change AS c WHERE c.at <= u.until)
      AND (${after}::uuid IS NULL OR s.id > ${after}::uuid)
    ORDER BY s.id LIMIT ${take}`;

/**
 * Notes up to where a subscription was told, and writes its mail, in one act. False where another instance did, or
 * where it was ended meanwhile: then nothing is written.
 */
export async function tellSubscriber(
  db: StaffClient,
  { id, email, language, toldUntil, until }: DueSubscription,
  letter: Pick<NewMail, "subject" | "body" | "endsAt"> | null,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE edit.subscription SET told_until = ${until},
        mailed_at = CASE WHEN ${letter !== null} THEN now() ELSE mailed_at END
      WHERE id = ${id}::uuid AND told_until = ${toldUntil}`;
    if (count === 0) return false;
    if (letter) {
      await enqueueMail(tx, {
        key: `subscription:${id}:${until.toISOString()}`,
        to: email,
        language,
        ...letter,
      });
    }
    return true;
  });
}
