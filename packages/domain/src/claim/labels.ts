/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { claimFields } from "./fields.ts";

export const claimLabels = {
  figure: label("Figure", "Chiffre", "Cijfer", "Zahl"),
  unit: label("What is counted", "Unité", "Wat geteld wordt", "Was gezählt wird"),
  label: label("Label", "Libellé", "Omschrijving", "Bezeichnung"),
  comparator: label("Precision", "Précision", "Nauwkeurigheid", "Genauigkeit"),
  value: label("Value", "Valeur", "Waarde", "Wert"),
  standing: label("Standing", "Statut", "Status", "Stand"),
  asOf: label("As of", "Situation au", "Stand op", "Stand vom"),
  source: label("Source", "Source", "Bron", "Quelle"),
  sourceUrl: label(
    "Address of the source",
    "Adresse de la source",
    "Adres van de bron",
    "Adresse der Quelle",
  ),
  confidence: label("How sure", "Degré de certitude", "Zekerheid", "Sicherheit"),
  reviewEveryMonths: label(
    "Review every … months",
    "Revoir tous les … mois",
    "Herzien om de … maanden",
    "Alle … Monate prüfen",
  ),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
} as const satisfies LabelsOf<typeof claimFields>;
