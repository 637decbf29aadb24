/** What to write into each field of this noun. */
import { type HelpsOf, help, staffNoteHelp } from "../fields/helps.ts";
import type { postFields } from "./fields.ts";

export const postHelps = {
  type: null,
  title: help(
    "Only where the role’s own name says too little.",
    "Seulement si le nom de la fonction ne suffit pas.",
    "Alleen als de naam van de rol te weinig zegt.",
    "Nur wenn der Name der Rolle zu wenig sagt.",
  ),
  exclusive: null,
  unitId: null,
  mailbox: help(
    "A mailbox of the role, never of a person: it outlives its holders.",
    "Une boîte liée à la fonction, jamais à une personne\u202f: elle survit aux titulaires.",
    "Een postbus van de functie, nooit van een persoon: die blijft als de houder gaat.",
    "Ein Postfach der Rolle, nie einer Person: Es überdauert, wer sie innehat.",
  ),
  contactUrl: help(
    "A contact form, where there is no mailbox.",
    "Un formulaire de contact, s’il n’y a pas de boîte.",
    "Een contactformulier, als er geen postbus is.",
    "Ein Kontaktformular, wo es kein Postfach gibt.",
  ),
  vacantSince: help(
    "Only while nobody holds the post.",
    "Seulement tant que personne n’occupe le poste.",
    "Alleen zolang niemand de functie bekleedt.",
    "Nur solange niemand die Stelle innehat.",
  ),
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof postFields>;
