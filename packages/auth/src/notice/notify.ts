/** Tells a person by mail that how they sign in has changed, so that they notice what somebody else did. */
import { randomUUID } from "node:crypto";
import type { Transaction } from "@entente/db/clients";
import { enqueueMail } from "@entente/db/mail/enqueue";
import type { Language } from "@entente/domain/languages";
import { registerAddress } from "@entente/environment/address";
import { noticeWords, type Occasion } from "./words.ts";

type Notice = { readonly accountId: string; readonly occasion: Occasion; readonly language: Language };

/** Puts the notice into the outbox, in the transaction of what it tells of. */
export async function notify(tx: Transaction, { accountId, occasion, language }: Notice): Promise<void> {
  const { email, name } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, name: true },
  });
  const words = noticeWords[language];
  const { subject, sentence } = words.occasions[occasion];
  const body = `${words.hello} ${name},\n\n${sentence}\n${registerAddress()}\n\n${words.notYou}\n`;
  await enqueueMail(tx, { key: `notice:${randomUUID()}`, to: email, language, subject, body });
}
