/** What to write into each field of this noun. */
import { type HelpsOf, help, slugHelp, staffNoteHelp, translatorNoteHelp } from "../fields/helps.ts";
import type { pageFields } from "./fields.ts";

export const pageHelps = {
  title: null,
  summary: help(
    "What the page says, in one sentence.",
    "Ce que dit la page, en une phrase.",
    "Wat de pagina zegt, in één zin.",
    "Was die Seite sagt, in einem Satz.",
  ),
  slug: slugHelp,
  body: null,
  position: help(
    "The lowest number stands first. Leave it empty and the page is not linked at the foot.",
    "Le plus petit nombre vient en premier. Sans nombre, la page n’est pas liée en bas de page.",
    "Het laagste getal staat eerst. Zonder getal staat er onderaan geen link naar de pagina.",
    "Die kleinste Zahl steht zuerst. Ohne Zahl wird die Seite unten nicht verlinkt.",
  ),
  staffNote: staffNoteHelp,
  translatorNote: translatorNoteHelp,
} as const satisfies HelpsOf<typeof pageFields>;
