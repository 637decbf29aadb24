/** What to write into each field of this noun. */
import { type HelpsOf, help, slugHelp, staffNoteHelp } from "../fields/helps.ts";
import type { personFields } from "./fields.ts";

export const personHelps = {
  name: help(
    "As the person writes it, without titles.",
    "Comme la personne l’écrit, sans titres.",
    "Zoals de persoon die zelf schrijft, zonder titels.",
    "Wie die Person ihn selbst schreibt, ohne Titel.",
  ),
  sortName: help(
    "Family name first, as lists sort it: “Van Damme, An”.",
    "Nom de famille d’abord, pour le tri\u202f: «\u202fVan Damme, An\u202f».",
    "Familienaam eerst, zoals lijsten sorteren: “Van Damme, An”.",
    "Familienname zuerst, wie Listen sortieren: „Van Damme, An“.",
  ),
  slug: slugHelp,
  about: help(
    "What the person works on. No private address and no telephone number.",
    "Les sujets dont la personne s’occupe. Ni adresse privée ni numéro de téléphone.",
    "Waaraan de persoon werkt. Geen privéadres en geen telefoonnummer.",
    "Woran die Person arbeitet. Keine Privatanschrift und keine Telefonnummer.",
  ),
  unitId: null,
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof personFields>;
