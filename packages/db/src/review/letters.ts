/** What is written to those whom a review concerns. */
import { actorFrom } from "@entente/domain/access/actor-from";
import { may } from "@entente/domain/access/authorize";
import type { Language, Localized } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import type { Part } from "@entente/domain/record/parts";
import type { Transaction } from "../clients.ts";
import { type LetterWords, writeToStaff } from "../mail/letter.ts";

type Told = { readonly who: string; readonly what: string; readonly comment: string };
type Words = Localized<(told: Told) => LetterWords>;

const submitted: Words = {
  en: ({ who, what }) => ({
    subject: `To review: ${what}`,
    body: `${who} handed in changes to “${what}” and asks for another pair of eyes.`,
  }),
  fr: ({ who, what }) => ({
    subject: `À relire : ${what}`,
    body: `${who} a soumis des modifications de « ${what} » et demande une relecture.`,
  }),
  nl: ({ who, what }) => ({
    subject: `Na te kijken: ${what}`,
    body: `${who} legde wijzigingen aan “${what}” voor en vraagt om een tweede paar ogen.`,
  }),
  de: ({ who, what }) => ({
    subject: `Zu prüfen: ${what}`,
    body: `${who} hat Änderungen an „${what}“ eingereicht und bittet um ein zweites Paar Augen.`,
  }),
};

const approved: Words = {
  en: ({ who, what }) => ({
    subject: `Published: ${what}`,
    body: `${who} approved your changes to “${what}”. They are public now.`,
  }),
  fr: ({ who, what }) => ({
    subject: `Publié : ${what}`,
    body: `${who} a approuvé vos modifications de « ${what} ». Elles sont publiques.`,
  }),
  nl: ({ who, what }) => ({
    subject: `Gepubliceerd: ${what}`,
    body: `${who} keurde uw wijzigingen aan “${what}” goed. Ze staan nu online.`,
  }),
  de: ({ who, what }) => ({
    subject: `Veröffentlicht: ${what}`,
    body: `${who} hat Ihre Änderungen an „${what}“ genehmigt. Sie sind jetzt öffentlich.`,
  }),
};

const returned: Words = {
  en: ({ who, what, comment }) => ({
    subject: `Returned: ${what}`,
    body: `${who} returned your changes to “${what}” with this comment:\n\n${comment}`,
  }),
  fr: ({ who, what, comment }) => ({
    subject: `Renvoyé : ${what}`,
    body: `${who} vous a renvoyé vos modifications de « ${what} » avec ce commentaire :\n\n${comment}`,
  }),
  nl: ({ who, what, comment }) => ({
    subject: `Teruggegeven: ${what}`,
    body: `${who} gaf uw wijzigingen aan “${what}” terug met deze opmerking:\n\n${comment}`,
  }),
  de: ({ who, what, comment }) => ({
    subject: `Zurückgegeben: ${what}`,
    body: `${who} hat Ihre Änderungen an „${what}“ mit diesem Kommentar zurückgegeben:\n\n${comment}`,
  }),
};

const occasions = { submitted, approved, returned } as const;

type Occasion = {
  readonly occasion: keyof typeof occasions;
  readonly submissionId: string;
  readonly recordId: string;
  readonly document: Document;
  /** Who did it. */
  readonly who: string;
  readonly comment?: string;
  readonly readers: readonly string[];
};

/** Writes about a submission, once an occasion and reader. */
export const writeAboutSubmission = (tx: Transaction, about: Occasion): Promise<void> =>
  writeToStaff(tx, {
    key: `${about.occasion}:${about.submissionId}`,
    readers: about.readers,
    words: (language: Language) =>
      occasions[about.occasion][language]({
        who: about.who,
        what: nameIn(about.document, language) || "…",
        comment: about.comment ?? "",
      }),
    path: `/desk/records/${about.recordId}/review`,
  });

type Asked = {
  readonly unitIds: readonly string[];
  readonly parts: readonly Part[];
  readonly authors: readonly string[];
};

/** Everybody who may approve it: publishers whose scope covers it and who wrote nothing of it. */
export async function reviewersOf(tx: Transaction, { unitIds, parts, authors }: Asked): Promise<string[]> {
  const accounts = await tx.account.findMany({
    where: { suspendedAt: null, role: { in: ["publisher", "admin"] }, id: { notIn: [...authors] } },
    select: { id: true, name: true, role: true, scopeUnits: true, scopeLanguages: true, suspendedAt: true },
  });
  return accounts
    .map((account) => actorFrom(account))
    .flatMap((actor) => (actor && may(actor, "record.publish", { unitIds, parts }) ? [actor.accountId] : []));
}
