/** What a link leads to. */
import { term, vocabulary } from "./vocabulary.ts";

export const linkKinds = vocabulary({
  website: term("Website", "Site web", "Website", "Website"),
  "national-website": term("Belgian website", "Site belge", "Belgische website", "Belgische Website"),
  campaign: term("Campaign", "Campagne", "Campagne", "Kampagne"),
  programme: term("Programme", "Programme", "Programma", "Programm"),
  publication: term("Publication", "Publication", "Publicatie", "Veröffentlichung"),
  document: term("Document", "Document", "Document", "Dokument"),
  event: term("Event", "Événement", "Evenement", "Veranstaltung"),
  contact: term("Contact page", "Page de contact", "Contactpagina", "Kontaktseite"),
});
