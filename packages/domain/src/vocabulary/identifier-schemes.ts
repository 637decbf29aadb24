/** The registers in which an entry, person or unit has a name of its own. A template turns it into an address. */
import type { Localized } from "../languages.ts";
import { wikidata } from "./public-vocabularies.ts";
import { names, sameAs, vocabulary } from "./vocabulary.ts";

type Scheme = { readonly label: Localized; readonly template?: string };
const everywhere = (name: string): Localized => names(name, name, name, name);
const scheme = (label: Localized, template?: string): Scheme => (template ? { label, template } : { label });

export const identifierSchemes = vocabulary({
  "unts-registration": scheme(
    names(
      "UN registration number",
      "Numéro d’enregistrement ONU",
      "VN-registratienummer",
      "UN-Registrierungsnummer",
    ),
  ),
  "unts-volume": scheme(
    names(
      "UN Treaty Series",
      "Recueil des Traités des Nations Unies",
      "VN-verdragenreeks",
      "UN-Vertragssammlung",
    ),
  ),
  "un-treaty-collection": scheme(
    names(
      "UN Treaty Collection",
      "Collection des traités des Nations Unies",
      "VN-verdragencollectie",
      "UN-Vertragssammlung (Kapitel)",
    ),
  ),
  informea: scheme(everywhere("InforMEA"), "https://www.informea.org/en/treaties/{value}"),
  verdragenbank: scheme(
    names(
      "Dutch treaty database",
      "Base des traités néerlandaise",
      "Verdragenbank (NL)",
      "Niederländische Vertragsdatenbank",
    ),
    "https://verdragenbank.overheid.nl/en/Treaty/Details/{value}.html",
  ),
  "wetten-overheid-nl": scheme(
    names(
      "Dutch law database",
      "Base juridique néerlandaise",
      "Wetten.overheid.nl",
      "Niederländische Gesetzesdatenbank",
    ),
    "https://wetten.overheid.nl/{value}",
  ),
  celex: sameAs(
    wikidata("P476"),
    scheme(
      names("EUR-Lex (CELEX)", "EUR-Lex (CELEX)", "EUR-Lex (CELEX)", "EUR-Lex (CELEX)"),
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{value}",
    ),
  ),
  wikidata: sameAs(
    wikidata("Q2013"),
    scheme(everywhere("Wikidata"), "https://www.wikidata.org/wiki/{value}"),
  ),
  ror: sameAs(wikidata("P6782"), scheme(everywhere("ROR"), "https://ror.org/{value}")),
  orcid: sameAs(wikidata("P496"), scheme(everywhere("ORCID"), "https://orcid.org/{value}")),
  issn: sameAs(wikidata("P236"), scheme(everywhere("ISSN"), "https://portal.issn.org/resource/ISSN/{value}")),
});

export type IdentifierScheme = (typeof identifierSchemes.keys)[number];

/** The address of an identifier, or null where its scheme has none. */
export function addressOf(scheme: IdentifierScheme, value: string): string | null {
  const { template } = identifierSchemes.terms[scheme];
  return template ? template.replace("{value}", encodeURIComponent(value)) : null;
}
