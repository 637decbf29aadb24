/** Suggestions as the island shows them: every word of theirs in the reader's language, so that it needs none itself. */
import type { Suggestion } from "@entente/api/search/suggestions";
import type { Language } from "@entente/domain/languages";
import { messagesIn } from "@/messages/messages.ts";
import { searchWordsIn } from "@/messages/search.ts";
import { kindNames } from "./kind-names.ts";

export function suggestionsAsJson(suggestions: readonly Suggestion[], language: Language) {
  const { search } = messagesIn(language);
  return {
    suggestions: suggestions.map(({ kind, name, language: lang, acronym, matched, path }) => ({
      kind: kindNames(language)[kind],
      name: acronym && !name.includes(acronym) ? `${acronym} · ${name}` : name,
      lang,
      note: matched === null ? "" : search.matched(matched),
      path,
    })),
    said: searchWordsIn(language).suggestionsSaid(suggestions.length),
  };
}
