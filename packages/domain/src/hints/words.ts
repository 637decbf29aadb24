/** Words by which a hint is found in each language. */
import type { Localized } from "../languages.ts";

/** Link texts that do not say where they lead, lower case. */
export const saysNothing: Localized<readonly string[]> = {
  en: ["here", "click here", "this link", "link", "more", "read more", "this page", "website"],
  fr: ["ici", "cliquez ici", "ce lien", "lien", "plus", "lire la suite", "en savoir plus", "site web"],
  nl: ["hier", "klik hier", "deze link", "link", "meer", "lees meer", "deze pagina", "website"],
  de: ["hier", "hier klicken", "dieser link", "link", "mehr", "mehr lesen", "diese seite", "website"],
};

/** A number of something that changes from year to year. */
export const ageing: Localized<RegExp> = {
  en: /\b\d[\d.,\s]*\s(parties|members|countries|states|institutions|partners|species|records)\b/i,
  fr: /\b\d[\d.,\s]*\s(parties|membres|pays|états|institutions|partenaires|espèces|enregistrements)(?!\p{L})/iu,
  nl: /\b\d[\d.,\s]*\s(partijen|leden|landen|staten|instellingen|partners|soorten|records)\b/i,
  de: /\b\d[\d.,\s]*\s(vertragsparteien|parteien|mitglieder|länder|staaten|einrichtungen|partner|arten|datensätze)(?!\p{L})/iu,
};
