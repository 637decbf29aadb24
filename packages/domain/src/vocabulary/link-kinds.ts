/** What a link leads to. */
import { euroVoc, schemaOrg } from "./public-vocabularies.ts";
import { sameAs, term, vocabulary } from "./vocabulary.ts";

export const linkKinds = vocabulary({
  website: sameAs(schemaOrg("WebSite"), term("Website", "Site web", "Website", "Website")),
  "national-website": term("Belgian website", "Site belge", "Belgische website", "Belgische Website"),
  campaign: sameAs(euroVoc("5891"), term("Campaign", "Campagne", "Campagne", "Kampagne")),
  programme: term("Programme", "Programme", "Programma", "Programm"),
  publication: term("Publication", "Publication", "Publicatie", "Veröffentlichung"),
  document: sameAs(schemaOrg("DigitalDocument"), term("Document", "Document", "Document", "Dokument")),
  event: sameAs(schemaOrg("Event"), term("Event", "Événement", "Evenement", "Veranstaltung")),
  contact: sameAs(
    schemaOrg("ContactPage"),
    term("Contact page", "Page de contact", "Contactpagina", "Kontaktseite"),
  ),
});
