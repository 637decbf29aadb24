/** Tells the script of a search box where suggestions come from, and what their list is called. */
import type { Language } from "@entente/domain/languages";
import { inLanguage } from "@/lib/addresses.ts";
import { searchWordsIn } from "@/messages/search.ts";

export const suggestFrom = (language: Language) => ({
  "data-suggest": `${inLanguage(language, "/search/suggest.json")}?q=`,
  "data-suggestions": searchWordsIn(language).suggestions,
});
