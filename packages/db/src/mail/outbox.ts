/** What an administrator does with a mail: reads it, which the log tells, and sends it once more. */
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import { opensAccount } from "../account/send-link.ts";
import type { StaffClient } from "../clients.ts";
import { addJob } from "../jobs/queues.ts";
import { audit } from "../publishing/audit.ts";

type May = Authorized<"outbox.read">;

/** The log keeps for ever what it is told, so it is not told who subscribed. */
const told = ({
  key,
  to,
  subject,
}: {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
}) => (key.startsWith("subscription:") ? { subject } : { to, subject });

/**
 * One mail with what it says, and whether that is a link which opens an account.
 * @throws Refusal "not-found"
 */
export async function readLetter(db: StaffClient, { actor: { accountId, sessionId } }: May, id: string) {
  return db.$transaction(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { id } });
    if (!mail) throw new Refusal("not-found", "There is no such mail.");
    await audit(tx, { accountId, sessionId, action: "mail.read", after: told(mail) });
    return { ...mail, opensAccount: opensAccount(mail.key) };
  });
}

/**
 * Lets a mail be sent now. Asked twice for the same attempt, it is sent once.
 * @throws Refusal "not-found"
 */
export async function resendLetter(
  db: StaffClient,
  { actor: { accountId, sessionId } }: May,
  { id, attempts }: { readonly id: string; readonly attempts: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const mail = await tx.mail.findUnique({
      where: { id },
      select: { key: true, to: true, subject: true },
    });
    if (!mail) throw new Refusal("not-found", "There is no such mail.");
    // Whoever comes second waits for the row, and then asks the clock: by then the mail is due already. The column keeps
    // milliseconds and rounds, and a time rounded up would still be to come.
    const count = await tx.$executeRaw`
      UPDATE edit.mail SET sent_at = NULL, retry_at = date_trunc('milliseconds', now())
      WHERE id = ${id}::uuid AND attempts = ${attempts}
        AND (sent_at IS NOT NULL OR retry_at > clock_timestamp())`;
    if (count === 0) return;
    await addJob(tx, "mail");
    const after = told(mail);
    await audit(tx, { accountId, sessionId, action: "mail.resend", after });
  });
}
