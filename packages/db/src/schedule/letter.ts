/** What is written to whoever scheduled something that could not be done. */

import type { RecordKind } from "@entente/domain/fields/field";
import type { Language, Localized } from "@entente/domain/languages";
import { nameIn } from "@entente/domain/record/names";
import { storedDocument } from "@entente/domain/record/stored";
import type { Transaction } from "../clients.ts";
import { type LetterWords, writeToStaff } from "../mail/letter.ts";

const words: Localized<(what: string) => LetterWords> = {
  en: (what) => ({
    subject: `Not done as planned: ${what}`,
    body: `What you planned for “${what}” could not be done when its time came. The page of the record says why.`,
  }),
  fr: (what) => ({
    subject: `Non exécuté comme prévu : ${what}`,
    body: `Ce que vous aviez programmé pour « ${what} » n’a pas pu être fait au moment prévu. La page de la fiche dit pourquoi.`,
  }),
  nl: (what) => ({
    subject: `Niet uitgevoerd zoals gepland: ${what}`,
    body: `Wat u voor “${what}” had gepland, kon op het geplande moment niet worden uitgevoerd. De pagina van de fiche zegt waarom.`,
  }),
  de: (what) => ({
    subject: `Nicht wie geplant ausgeführt: ${what}`,
    body: `Was Sie für „${what}“ geplant hatten, konnte zur geplanten Zeit nicht ausgeführt werden. Die Seite des Eintrags sagt, warum.`,
  }),
};

type Blocked = { readonly id: string; readonly recordId: string; readonly scheduledBy: string };

/** Writes to the scheduler, once for each schedule. */
export async function tellTheScheduler(tx: Transaction, { id, recordId, scheduledBy }: Blocked) {
  const draft = await tx.draft.findUniqueOrThrow({
    where: { recordId },
    select: { content: true, record: { select: { kind: true } } },
  });
  const document = storedDocument(draft.record.kind as RecordKind, draft.content);
  await writeToStaff(tx, {
    key: `schedule-blocked:${id}`,
    readers: [scheduledBy],
    words: (language: Language) => words[language](nameIn(document, language) || "…"),
    path: `/desk/records/${recordId}/review`,
  });
}
