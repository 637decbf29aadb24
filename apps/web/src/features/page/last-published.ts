/** When what a reader sees last changed: the later of the shared facts and the text of the language. */
import type { Publication } from "@entente/api/shared/view";
import type { Language } from "@entente/domain/languages";

export function lastPublished(publication: Publication, language: Language): Date {
  const { shared, languages } = publication;
  const text = languages[language]?.lastOn;
  return text && text > shared.lastOn ? text : shared.lastOn;
}
