/**
 * Sources that are no citation and therefore have a name in every language. Wherever a field names a source, it holds
 * one of these keys or a citation, which is written in English and shown as it is.
 */
import type { Language } from "../languages.ts";
import { labelOf, term, vocabulary } from "./vocabulary.ts";

export const commonSources = vocabulary({
  "replaced-page": term(
    "the institute’s former page on international cooperation",
    "l’ancienne page de l’Institut sur la coopération internationale",
    "de vroegere pagina van het Instituut over internationale samenwerking",
    "die frühere Seite des Instituts über internationale Zusammenarbeit",
  ),
  "to-be-checked": term("still to be checked", "à vérifier", "nog na te gaan", "noch zu prüfen"),
});

type CommonSource = (typeof commonSources.keys)[number];

const isCommon = (source: string): source is CommonSource =>
  (commonSources.keys as readonly string[]).includes(source);

/** True where nobody has looked the statement up yet. */
export const isUnchecked = (source: string): boolean => source === "to-be-checked";

/** How a page names a source, and in which language the name is. */
export function sourceName(source: string, language: Language): { text: string; language: Language } {
  return isCommon(source)
    ? { text: labelOf(commonSources, source, language), language }
    : { text: source, language: "en" };
}
