/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { membershipFields } from "./fields.ts";

export const membershipLabels = {
  unitId: label("Member", "Membre", "Lid", "Mitglied"),
  kind: label("Kind of membership", "Type d’adhésion", "Soort lidmaatschap", "Art der Mitgliedschaft"),
  roles: label("Roles", "Rôles", "Rollen", "Funktionen"),
  from: label("From", "Depuis", "Vanaf", "Von"),
  until: label("Until", "Jusqu’au", "Tot en met", "Bis"),
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
} as const satisfies LabelsOf<typeof membershipFields>;
