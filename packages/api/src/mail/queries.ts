/** The outbox, newest first. */
import type { StaffClient } from "@entente/db/clients";
import { givenTransport } from "@entente/db/mail/transport";
import type { Authorized } from "@entente/domain/access/authorize";
import type { MailView, Outbox } from "./view.ts";

export const mailsOnAPage = 50;

export async function readOutbox(
  db: StaffClient,
  _: Authorized<"outbox.read">,
  page: number,
): Promise<Outbox> {
  const [mails, total] = await Promise.all([
    db.mail.findMany({
      select: {
        id: true,
        to: true,
        language: true,
        subject: true,
        createdAt: true,
        sentAt: true,
        attempts: true,
        lastError: true,
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * mailsOnAPage,
      take: mailsOnAPage,
    }),
    db.mail.count(),
  ]);
  return { mails: mails as MailView[], total, sends: givenTransport() !== null };
}
