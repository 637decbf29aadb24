/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { assignmentFields } from "./fields.ts";

export const assignmentLabels = {
  postId: label("Post", "Poste", "Functie", "Stelle"),
  personId: label("Person", "Personne", "Persoon", "Person"),
  organisation: label("Organisation", "Organisation", "Organisatie", "Organisation"),
  organisationUrl: label(
    "Address of the organisation",
    "Adresse de l’organisation",
    "Adres van de organisatie",
    "Adresse der Organisation",
  ),
  capacity: label("Capacity", "Qualité", "Hoedanigheid", "Eigenschaft"),
  from: label("From", "Depuis", "Vanaf", "Von"),
  until: label("Until", "Jusqu’au", "Tot en met", "Bis"),
  status: label("Status", "Statut", "Status", "Status"),
  confirmedOn: label("Confirmed on", "Confirmé le", "Bevestigd op", "Bestätigt am"),
  confirmedBy: label("Confirmed by", "Confirmé par", "Bevestigd door", "Bestätigt durch"),
  letter: label("Letter of appointment", "Lettre de désignation", "Aanstellingsbrief", "Ernennungsschreiben"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
} as const satisfies LabelsOf<typeof assignmentFields>;
