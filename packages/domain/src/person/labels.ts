/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { personFields } from "./fields.ts";

export const personLabels = {
  slug: label("Address", "Adresse", "Adres", "Adresse"),
  name: label("Name", "Nom", "Naam", "Name"),
  sortName: label("Name for sorting", "Nom de tri", "Sorteernaam", "Sortiername"),
  unitId: label("Unit", "Service", "Dienst", "Einheit"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
  about: label("About", "À propos", "Over", "Über"),
} as const satisfies LabelsOf<typeof personFields>;
