/** What the desk says around differences. */
import type { Language } from "@entente/domain/languages";
import { historyWords } from "@/messages/desk/history.ts";

export function comparisonWords(language: Language) {
  const { compare, staffOnly, facts } = historyWords[language];
  return { words: { ...compare, staffOnly }, facts, language };
}
