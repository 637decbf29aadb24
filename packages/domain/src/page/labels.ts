/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { pageFields } from "./fields.ts";

export const pageLabels = {
  slug: label("Address", "Adresse", "Adres", "Adresse"),
  position: label(
    "Place in the footer",
    "Place en pied de page",
    "Plaats in de voettekst",
    "Platz in der Fußzeile",
  ),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  title: label("Title", "Titre", "Titel", "Titel"),
  summary: label("Summary", "Résumé", "Samenvatting", "Zusammenfassung"),
  body: label("Text", "Texte", "Tekst", "Text"),
  translatorNote: label(
    "Note for translators",
    "Note aux traducteurs",
    "Nota voor vertalers",
    "Notiz für Übersetzer",
  ),
} as const satisfies LabelsOf<typeof pageFields>;
