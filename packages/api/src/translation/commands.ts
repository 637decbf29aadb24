/** "Still correct": somebody signs that a translation is right for the source as it reads now. */
import { authorize } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { textAt } from "@entente/domain/translation/places";
import { draftOf } from "../history/queries/read.ts";
import { saveRecord } from "../record/commands.ts";
import { resourceOf } from "../record/queries.ts";
import type { ActingContext } from "../trpc.ts";

export type Confirm = {
  readonly recordId: string;
  readonly language: Language;
  readonly from: Language;
  readonly path: string;
  /** The source and the translation as whoever signs had them before their eyes. */
  readonly source: string;
  readonly translation: string;
};

const changed = () =>
  new Refusal("version-conflict", "The text has changed meanwhile. Read it again before you confirm it.");

function signed(
  document: Document,
  { language, from, path, source }: Confirm,
  confirmedBy: string,
): Document {
  const text = document.text[language] ?? {};
  const signature = { language: from, text: source, confirmedBy, confirmedAt: new Date().toISOString() };
  const sources = { ...text.sources, [path]: signature };
  return { ...document, text: { ...document.text, [language]: { ...text, sources } } };
}

/**
 * Signs, on the texts that were shown and on no others. Nothing is published.
 * @throws Refusal "not-allowed", "not-found" or "version-conflict"
 */
export async function confirmTranslation(
  context: ActingContext,
  what: Confirm,
): Promise<{ counter: number }> {
  const { db, actor } = context;
  const { recordId, language, from, path } = what;
  authorize(actor, "record.save", { ...(await resourceOf(db, recordId)), parts: [language] });
  const { kind, counter, document } = await draftOf(db, recordId);
  const there = [textAt(document.text[from], path), textAt(document.text[language], path)];
  if (there[0] !== what.source || there[1] !== what.translation) throw changed();
  const recorded = document.text[language]?.sources?.[path];
  const again =
    recorded?.confirmedBy === actor.name && recorded.text === what.source && recorded.language === from;
  if (again) return { counter };
  const content = signed(document, what, actor.name);
  return {
    counter: (
      await saveRecord(context, {
        recordId,
        kind,
        counter,
        content,
        act: { action: "translation.confirm", told: { language, from, path } },
      })
    ).counter,
  };
}
