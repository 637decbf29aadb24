/**
 * Somebody has forgotten their password. The answer is the same for an address that nobody has, and takes as long: it
 * waits for a fixed time, whatever there was to do.
 */
import { setTimeout as pause } from "node:timers/promises";
import { sendLink } from "@entente/db/account/send-link";
import { type StaffClient, staffClient } from "@entente/db/clients";
import { audit } from "@entente/db/publishing/audit";
import type { Language } from "@entente/domain/languages";
import { z } from "zod";
import { settingsOf } from "../settings.ts";
import type { Visit } from "../visit.ts";
import { takeTurn } from "./turn.ts";

const addressSchema = z.string().trim().toLowerCase().min(1).max(254);

/** One mail in five minutes is enough, however often the form is sent. */
const betweenMails = 5 * 60 * 1000;
/** Longer than all the work takes. */
const answerTime = 500;

async function mailTo(db: StaffClient, email: string, language: Language, now: Date): Promise<void> {
  const { localSignIn } = await settingsOf(db);
  await db.$transaction(async (tx) => {
    const account = await tx.account.findFirst({
      where: { email, suspendedAt: null, ...(localSignIn ? {} : { breakGlass: true }) },
      select: { id: true },
    });
    if (!account) return;
    await tx.$queryRaw`SELECT FROM edit.account WHERE id = ${account.id}::uuid FOR UPDATE`;
    const since = new Date(now.getTime() - betweenMails);
    const lately = { accountId: account.id, purpose: "reset", createdAt: { gt: since } };
    if ((await tx.accountLink.count({ where: lately })) > 0) return;
    await sendLink(tx, { accountId: account.id, purpose: "reset", language, now });
    await audit(tx, { accountId: account.id, action: "account.ask-password" });
  });
}

/** Sends a link where there is an account. Answers "too-soon" by what was typed and from where, and else "asked". */
export async function askForPassword(
  typed: string,
  language: Language,
  visit: Visit,
  db: StaffClient = staffClient(),
): Promise<"asked" | "too-soon"> {
  const email = addressSchema.safeParse(typed);
  if (!email.success) return "asked";
  // Keys of their own: whoever asks for a mail does not slow down their sign-in.
  const who = { account: `forgotten ${email.data}`, address: `forgotten ${visit.address}` };
  if (!(await takeTurn(db, who, visit.now))) return "too-soon";
  await Promise.all([mailTo(db, email.data, language, visit.now), pause(answerTime)]);
  return "asked";
}
