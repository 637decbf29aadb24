/** What a unit is. */
import { schemaOrg } from "./public-vocabularies.ts";
import { sameAs, term, vocabulary } from "./vocabulary.ts";

export const unitKinds = vocabulary({
  institute: sameAs(
    schemaOrg("ResearchOrganization"),
    term("institute", "institut", "instituut", "Institut"),
  ),
  directorate: term("directorate", "direction", "directie", "Direktion"),
  service: term("service", "service", "dienst", "Dienst"),
  survey: term("geological survey", "service géologique", "geologische dienst", "geologischer Dienst"),
  museum: sameAs(schemaOrg("Museum"), term("museum", "musée", "museum", "Museum")),
  platform: term("platform", "plateforme", "platform", "Plattform"),
  "focal-point-office": term(
    "focal point office",
    "bureau du point focal",
    "bureau van het knooppunt",
    "Büro der Kontaktstelle",
  ),
  partner: term("partner", "partenaire", "partner", "Partner"),
});
