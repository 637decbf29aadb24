/** What the parts of the desk are called, wherever one leads to them. */
import type { Localized } from "@entente/domain/languages";

export type PartsWords = {
  readonly records: string;
  readonly people: string;
  readonly audit: string;
  readonly outbox: string;
  readonly settings: string;
};

export const partsWords: Localized<PartsWords> = {
  en: { records: "Records", people: "People", audit: "Audit log", outbox: "Outbox", settings: "Settings" },
  fr: {
    records: "Fiches",
    people: "Personnes",
    audit: "Journal d’audit",
    outbox: "Boîte d’envoi",
    settings: "Réglages",
  },
  nl: {
    records: "Fiches",
    people: "Personen",
    audit: "Auditlogboek",
    outbox: "Uitgaande post",
    settings: "Instellingen",
  },
  de: {
    records: "Einträge",
    people: "Personen",
    audit: "Prüfprotokoll",
    outbox: "Postausgang",
    settings: "Einstellungen",
  },
};
