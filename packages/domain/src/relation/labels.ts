/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { relationFields } from "./fields.ts";

export const relationLabels = {
  kind: label("Relation", "Lien", "Relatie", "Beziehung"),
  entryId: label("Entry", "Fiche", "Fiche", "Eintrag"),
  outside: label(
    "Outside this register",
    "Hors de ce registre",
    "Buiten dit register",
    "Außerhalb dieses Registers",
  ),
  outsideUrl: label("Web address", "Adresse web", "Webadres", "Webadresse"),
  on: label("Date", "Date", "Datum", "Datum"),
  source: label("Source", "Source", "Bron", "Quelle"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  note: label("Remark", "Remarque", "Opmerking", "Anmerkung"),
} as const satisfies LabelsOf<typeof relationFields>;
