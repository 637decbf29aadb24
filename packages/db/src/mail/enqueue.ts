/**
 * Mail is written down in the transaction of what it tells of, and sent afterwards: no act without its mail, and no
 * mail without its act.
 */
import type { Language } from "@entente/domain/languages";
import type { Transaction } from "../clients.ts";
import { addJob } from "../jobs/queues.ts";

export type NewMail = {
  /** Names the occasion. The same key a second time adds nothing. */
  readonly key: string;
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** The address at which one click ends such mail, for mail that somebody subscribed to. */
  readonly endsAt?: string;
};

/** Puts a mail into the outbox. Whoever runs jobs sends it once the transaction is committed. */
export async function enqueueMail(
  tx: Pick<Transaction, "mail" | "$executeRaw">,
  mail: NewMail,
): Promise<void> {
  const { count } = await tx.mail.createMany({ data: [mail], skipDuplicates: true });
  if (count > 0) await addJob(tx, "mail");
}
