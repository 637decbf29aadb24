/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { linkFields } from "./fields.ts";

export const linkLabels = {
  kind: label("Kind", "Genre", "Soort", "Art"),
  label: label("Label", "Libellé", "Omschrijving", "Bezeichnung"),
  url: label("Web address", "Adresse web", "Webadres", "Webadresse"),
  language: label("Language", "Langue", "Taal", "Sprache"),
  on: label("Date", "Date", "Datum", "Datum"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
} as const satisfies LabelsOf<typeof linkFields>;
