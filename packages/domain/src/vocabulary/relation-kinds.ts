/** How an entry stands to another. The inverse is what the other entry's page says. */
import type { Localized } from "../languages.ts";
import { dublinCore, eli, wikidata } from "./public-vocabularies.ts";
import { names, sameAs, vocabulary } from "./vocabulary.ts";

const relation = (label: Localized, inverse: Localized) => ({ label, inverse });

export const relationKinds = vocabulary({
  "part-of": sameAs(
    dublinCore("isPartOf"),
    relation(
      names("Part of", "Fait partie de", "Onderdeel van", "Teil von"),
      names("Includes", "Comprend", "Omvat", "Umfasst"),
    ),
  ),
  "concluded-under": sameAs(
    eli("based_on"),
    relation(
      names("Concluded under", "Conclu sous l’égide de", "Gesloten onder", "Geschlossen im Rahmen von"),
      names(
        "Agreement concluded under it",
        "Accord conclu sous son égide",
        "Overeenkomst die eronder is gesloten",
        "In seinem Rahmen geschlossenes Abkommen",
      ),
    ),
  ),
  "protocol-to": relation(
    names("Protocol to", "Protocole à", "Protocol bij", "Protokoll zu"),
    names("Protocol", "Protocole", "Protocol", "Protokoll"),
  ),
  "has-protocol": relation(
    names("Protocol", "Protocole", "Protocol", "Protokoll"),
    names("Protocol to", "Protocole à", "Protocol bij", "Protokoll zu"),
  ),
  amendment: sameAs(
    eli("amended_by"),
    relation(
      names("Amendment", "Amendement", "Wijziging", "Änderung"),
      names("Amends", "Modifie", "Wijzigt", "Ändert"),
    ),
  ),
  replaces: sameAs(
    dublinCore("replaces"),
    relation(
      names("Replaces", "Remplace", "Vervangt", "Ersetzt"),
      names("Replaced by", "Remplacé par", "Vervangen door", "Ersetzt durch"),
    ),
  ),
  implements: relation(
    names(
      "Helps to implement",
      "Contribue à l’application de",
      "Draagt bij aan de uitvoering van",
      "Trägt zur Umsetzung bei von",
    ),
    names("Implemented through", "Appliqué par", "Uitgevoerd via", "Umgesetzt durch"),
  ),
  framework: relation(
    names("Framework", "Cadre", "Kader", "Rahmen"),
    names("Framework for", "Cadre de", "Kader voor", "Rahmen für"),
  ),
  instrument: sameAs(
    eli("related_to"),
    relation(
      names("Related instrument", "Instrument lié", "Verwant instrument", "Verwandtes Instrument"),
      names("Related instrument", "Instrument lié", "Verwant instrument", "Verwandtes Instrument"),
    ),
  ),
  "cooperates-with": relation(
    names("Works with", "Coopère avec", "Werkt samen met", "Arbeitet zusammen mit"),
    names("Works with", "Coopère avec", "Werkt samen met", "Arbeitet zusammen mit"),
  ),
  "confused-with": sameAs(
    wikidata("P1889"),
    relation(
      names(
        "Not to be confused with",
        "À ne pas confondre avec",
        "Niet te verwarren met",
        "Nicht zu verwechseln mit",
      ),
      names(
        "Not to be confused with",
        "À ne pas confondre avec",
        "Niet te verwarren met",
        "Nicht zu verwechseln mit",
      ),
    ),
  ),
});
