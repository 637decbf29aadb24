/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { involvementFields } from "./fields.ts";

export const involvementLabels = {
  function: label("Function", "Fonction", "Functie", "Funktion"),
  unitId: label("Unit", "Service", "Dienst", "Einheit"),
  mandate: label("Mandate", "Mandat", "Mandaat", "Mandat"),
  from: label("From", "Depuis", "Vanaf", "Von"),
  until: label("Until", "Jusqu’au", "Tot en met", "Bis"),
  source: label("Source", "Source", "Bron", "Quelle"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  text: label("What is done", "Ce qui est fait", "Wat er gebeurt", "Was getan wird"),
} as const satisfies LabelsOf<typeof involvementFields>;
