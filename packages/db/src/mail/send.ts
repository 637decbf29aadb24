/**
 * Sends what waits in the outbox. A mail is claimed by one statement, so that several instances share the work; a
 * claim that its instance did not survive is taken up again when its pause is over.
 */
import type { StaffClient } from "../clients.ts";
import type { Letter, Transport } from "./transport.ts";

/** After the first failure two minutes, then four, eight … and at most six hours. */
const claim = (db: StaffClient) => db.$queryRaw<Letter[]>`
  UPDATE edit.mail SET attempts = attempts + 1,
    retry_at = now() + least(interval '1 minute' * power(2, least(attempts + 1, 20)), interval '6 hours')
  WHERE id = (
    SELECT id FROM edit.mail
    -- What nobody took for a week is no news any more. It stays in the outbox.
    WHERE sent_at IS NULL AND retry_at <= now() AND created_at > now() - interval '7 days'
    ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, "to", language, subject, body, ends_at AS "endsAt"`;

const reasonOf = (error: unknown) => String((error as Error)?.message ?? error).slice(0, 500);

async function sendOne(db: StaffClient, transport: Transport): Promise<"sent" | "failed" | "nothing"> {
  const [letter] = await claim(db);
  if (!letter) return "nothing";
  try {
    await transport(letter);
  } catch (error) {
    await db.mail.updateMany({ where: { id: letter.id }, data: { lastError: reasonOf(error) } });
    return "failed";
  }
  // Meanwhile it may be gone, where it went to somebody who ended their subscription.
  await db.mail.updateMany({ where: { id: letter.id }, data: { sentAt: new Date(), lastError: null } });
  return "sent";
}

/** Sends every mail whose time has come, and answers how many were sent. */
export async function sendMail(db: StaffClient, transport: Transport): Promise<number> {
  for (let sent = 0; ; ) {
    const outcome = await sendOne(db, transport);
    if (outcome === "nothing") return sent;
    if (outcome === "sent") sent += 1;
  }
}
