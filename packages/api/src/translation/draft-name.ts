/** What a working copy is called in the reader's language, or in the first in which it has a name. */
import { type Language, languages } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

export function draftName({ shared, text: texts }: Document, reader: Language): string {
  const { name } = shared;
  const named = (language: Language) =>
    text(texts[language]?.title) ??
    text(texts[language]?.registerTitle) ??
    text((name as Partial<Record<Language, unknown>> | null | undefined)?.[language]);
  const own = [reader, ...languages].map(named).find((one) => one !== null);
  return text(name) ?? own ?? text(shared.acronym) ?? text(shared.slug) ?? "";
}
