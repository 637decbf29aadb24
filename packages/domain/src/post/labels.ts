/** What each field of this noun is called. */
import { type LabelsOf, label } from "../fields/labels.ts";
import type { postFields } from "./fields.ts";

export const postLabels = {
  type: label("Role", "Fonction", "Rol", "Rolle"),
  title: label("Name of the post", "Intitulé du poste", "Naam van de functie", "Bezeichnung der Stelle"),
  exclusive: label(
    "One holder at a time",
    "Un seul titulaire à la fois",
    "Eén houder tegelijk",
    "Nur ein Inhaber zur selben Zeit",
  ),
  unitId: label(
    "Unit that answers when nobody holds it",
    "Service qui répond en l’absence de titulaire",
    "Dienst die antwoordt als niemand de functie bekleedt",
    "Einheit, die antwortet, wenn die Stelle unbesetzt ist",
  ),
  mailbox: label(
    "Mailbox of the role",
    "Boîte de la fonction",
    "Postbus van de functie",
    "Funktionspostfach",
  ),
  contactUrl: label("Contact page", "Page de contact", "Contactpagina", "Kontaktseite"),
  vacantSince: label("Vacant since", "Vacant depuis", "Vacant sinds", "Unbesetzt seit"),
  staffNote: label("Note for staff", "Note interne", "Interne nota", "Interne Notiz"),
} as const satisfies LabelsOf<typeof postFields>;
