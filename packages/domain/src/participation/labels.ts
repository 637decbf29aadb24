/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { participationFields } from "./fields.ts";

export const participationLabels = {
  party: label("Party", "Partie", "Partij", "Vertragspartei"),
  act: label("Act", "Acte", "Handeling", "Handlung"),
  on: label("Date", "Date", "Datum", "Datum"),
  source: label("Source", "Source", "Bron", "Quelle"),
  sourceUrl: label(
    "Address of the source",
    "Adresse de la source",
    "Adres van de bron",
    "Adresse der Quelle",
  ),
  confidence: label("How sure", "Degré de certitude", "Zekerheid", "Sicherheit"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  note: label("Remark", "Remarque", "Opmerking", "Anmerkung"),
} as const satisfies LabelsOf<typeof participationFields>;
