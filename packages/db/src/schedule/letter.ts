/**
 * What is written about something that could not be done as planned: to whoever planned it, and, where they may not do
 * it any more, to those who may.
 */

import type { RefusalName } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language, Localized } from "@entente/domain/languages";
import { nameIn } from "@entente/domain/record/names";
import type { Part } from "@entente/domain/record/parts";
import { unitsOf } from "@entente/domain/record/scope";
import { storedDocument } from "@entente/domain/record/stored";
import type { Transaction } from "../clients.ts";
import { type LetterWords, writeToStaff } from "../mail/letter.ts";
import { reviewersOf } from "../review/letters.ts";

type Told = { readonly what: string; readonly who: string };
type Words = Localized<(told: Told) => LetterWords>;

const toTheScheduler: Words = {
  en: ({ what }) => ({
    subject: `Not done as planned: ${what}`,
    body: `What you planned for “${what}” could not be done when its time came. The page of the record says why.`,
  }),
  fr: ({ what }) => ({
    subject: `Non exécuté comme prévu : ${what}`,
    body: `Ce que vous aviez programmé pour « ${what} » n’a pas pu être fait au moment prévu. La page de la fiche dit pourquoi.`,
  }),
  nl: ({ what }) => ({
    subject: `Niet uitgevoerd zoals gepland: ${what}`,
    body: `Wat u voor “${what}” had gepland, kon op het geplande moment niet worden uitgevoerd. De pagina van de fiche zegt waarom.`,
  }),
  de: ({ what }) => ({
    subject: `Nicht wie geplant ausgeführt: ${what}`,
    body: `Was Sie für „${what}“ geplant hatten, konnte zur geplanten Zeit nicht ausgeführt werden. Die Seite des Eintrags sagt, warum.`,
  }),
};

const toThoseWhoMay: Words = {
  en: ({ what, who }) => ({
    subject: `Not done as planned: ${what}`,
    body: `What ${who} planned for “${what}” was not done: they may not do it any more. Somebody who may decides whether it is still wanted.`,
  }),
  fr: ({ what, who }) => ({
    subject: `Non exécuté comme prévu : ${what}`,
    body: `Ce que ${who} avait programmé pour « ${what} » n’a pas été fait : cette personne n’en a plus le droit. Une personne qui l’a décide si cela reste souhaité.`,
  }),
  nl: ({ what, who }) => ({
    subject: `Niet uitgevoerd zoals gepland: ${what}`,
    body: `Wat ${who} voor “${what}” had gepland, is niet uitgevoerd: deze persoon mag het niet meer. Iemand die het wel mag, beslist of het nog moet gebeuren.`,
  }),
  de: ({ what, who }) => ({
    subject: `Nicht wie geplant ausgeführt: ${what}`,
    body: `Was ${who} für „${what}“ geplant hatte, wurde nicht ausgeführt: Diese Person darf es nicht mehr. Wer es darf, entscheidet, ob es noch gewünscht ist.`,
  }),
};

export type Blocked = {
  readonly id: string;
  readonly recordId: string;
  readonly parts: readonly Part[];
  readonly scheduledBy: string;
};

const heldDraft = (tx: Transaction, recordId: string) =>
  tx.draft.findUniqueOrThrow({
    where: { recordId },
    select: { content: true, record: { select: { kind: true } } },
  });

/** Writes to each of them once for each schedule. */
export async function tellOfBlocked(tx: Transaction, blocked: Blocked, why: RefusalName): Promise<void> {
  const { id, recordId, parts, scheduledBy } = blocked;
  const { content, record } = await heldDraft(tx, recordId);
  const kind = record.kind as RecordKind;
  const document = storedDocument(kind, content);
  const { name: who } = await tx.account.findUniqueOrThrow({
    where: { id: scheduledBy },
    select: { name: true },
  });
  const write = (readers: readonly string[], words: Words) =>
    writeToStaff(tx, {
      key: `schedule-blocked:${id}`,
      readers,
      words: (language: Language) => words[language]({ what: nameIn(document, language) || "…", who }),
      path: `/desk/records/${recordId}/review`,
    });
  await write([scheduledBy], toTheScheduler);
  if (why !== "not-allowed") return;
  const unitIds = unitsOf(kind, recordId, document.shared);
  await write(await reviewersOf(tx, { unitIds, parts, authors: [scheduledBy] }), toThoseWhoMay);
}
