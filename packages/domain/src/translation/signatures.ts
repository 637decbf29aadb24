/**
 * "Still correct" is signed: who found a translation right, and when, is written by the register alone. A saved
 * document may carry the signatures that are there already, and drop them; it may not bring one of its own, and a
 * translation that is changed loses its signature.
 */
import { type Language, languages } from "../languages.ts";
import type { Document, Text, TranslationSource } from "../record/document.ts";
import { textAt } from "./places.ts";

const isSigned = (source: TranslationSource) =>
  source.confirmedBy !== undefined || source.confirmedAt !== undefined;

function sourcesOf(before: Text | undefined, text: Text): Text {
  const kept = Object.entries(text.sources ?? {}).map(([path, source]) => {
    const old = before?.sources?.[path];
    const there =
      old?.language === source.language &&
      old.text === source.text &&
      old.confirmedBy === source.confirmedBy &&
      old.confirmedAt === source.confirmedAt &&
      textAt(before, path) === textAt(text, path);
    return [path, there ? source : { language: source.language, text: source.text }];
  });
  return { ...text, sources: Object.fromEntries(kept) };
}

/** The document without signatures that the one before it does not hold. The very same where it brings none. */
export function withoutNewSignatures(before: Document | null, after: Document): Document {
  const text: Partial<Record<Language, Text>> = { ...after.text };
  for (const language of languages) {
    const own = after.text[language];
    if (own && Object.values(own.sources ?? {}).some(isSigned)) {
      text[language] = sourcesOf(before?.text[language], own);
    }
  }
  return { ...after, text };
}
