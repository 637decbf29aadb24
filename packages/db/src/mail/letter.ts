/** Letters to staff: in the first language of the register, with the address of the page that they speak of. */
import type { Language, Localized } from "@entente/domain/languages";
import { isLanguage } from "@entente/domain/languages";
import { variable } from "@entente/environment/environment";
import type { Transaction } from "../clients.ts";
import { enqueueMail } from "./enqueue.ts";

export type LetterWords = { readonly subject: string; readonly body: string };

export type StaffLetter = {
  /** Names the occasion; each reader gets one letter of it. */
  readonly key: string;
  readonly readers: readonly string[];
  readonly words: (language: Language) => LetterWords;
  /** A path at the desk. */
  readonly path: string;
};

const closing: Localized = {
  en: "This mail was sent by the register. Nobody reads answers to it.",
  fr: "Ce message a été envoyé par le registre. Les réponses ne sont pas lues.",
  nl: "Dit bericht is door het register verstuurd. Antwoorden worden niet gelezen.",
  de: "Diese Nachricht hat das Register gesendet. Antworten werden nicht gelesen.",
};

/** The language in which the register speaks to its staff by mail. */
export async function letterLanguage(tx: Pick<Transaction, "publicInstitute">): Promise<Language> {
  const institute = await tx.publicInstitute.findFirst({ select: { languages: true } });
  return institute?.languages.find(isLanguage) ?? "en";
}

const addressOf = (path: string) =>
  `${variable("ORIGIN") ?? `http://localhost:${variable("PORT") ?? 3000}`}${path}`;

/** Writes to the accounts that may still sign in. */
export async function writeToStaff(tx: Transaction, { key, readers, words, path }: StaffLetter) {
  if (readers.length === 0) return;
  const language = await letterLanguage(tx);
  const accounts = await tx.account.findMany({
    where: { id: { in: [...readers] }, suspendedAt: null },
    select: { id: true, email: true },
  });
  const { subject, body } = words(language);
  for (const { id, email } of accounts) {
    await enqueueMail(tx, {
      key: `${key}:${id}`,
      to: email,
      language,
      subject,
      body: `${body}\n\n${addressOf(path)}\n\n${closing[language]}\n`,
    });
  }
}
