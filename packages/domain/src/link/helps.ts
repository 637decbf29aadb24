/** What to write into each field of this noun. */
import { type HelpsOf, help, staffNoteHelp } from "../fields/helps.ts";
import type { linkFields } from "./fields.ts";

export const linkHelps = {
  kind: null,
  label: help(
    "What readers find there, not the address.",
    "Ce que les lecteurs y trouvent, non l’adresse.",
    "Wat lezers daar vinden, niet het adres.",
    "Was man dort findet, nicht die Adresse.",
  ),
  url: help(
    "Leave it empty while the address is not known: the label then stands as plain text.",
    "Laissez vide tant que l’adresse est inconnue\u202f: le libellé apparaît alors sans lien.",
    "Laat leeg zolang het adres onbekend is: de omschrijving staat er dan zonder link.",
    "Leer lassen, solange die Adresse unbekannt ist: Die Bezeichnung steht dann ohne Link da.",
  ),
  language: help(
    "Where the page exists in one language only.",
    "Si la page n’existe que dans une langue.",
    "Als de pagina maar in één taal bestaat.",
    "Wenn es die Seite nur in einer Sprache gibt.",
  ),
  on: help(
    "When it was published or held.",
    "Date de publication ou de l’événement.",
    "Wanneer het verscheen of plaatsvond.",
    "Wann es erschien oder stattfand.",
  ),
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof linkFields>;
