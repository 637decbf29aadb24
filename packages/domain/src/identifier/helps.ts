/** What to write into each field of this noun. */
import { confidenceHelp, type HelpsOf, help, staffNoteHelp } from "../fields/helps.ts";
import type { identifierFields } from "./fields.ts";

export const identifierHelps = {
  scheme: null,
  value: help(
    "The identifier alone, without the address around it: Q1234567.",
    "L’identifiant seul, sans l’adresse autour\u202f: Q1234567.",
    "Alleen de identificatie, zonder het adres eromheen: Q1234567.",
    "Nur die Kennung, ohne die Adresse darum: Q1234567.",
  ),
  url: help(
    "Only where the scheme has no addresses of its own.",
    "Seulement si le système n’a pas d’adresses propres.",
    "Alleen als het systeem geen eigen adressen heeft.",
    "Nur wenn das System keine eigenen Adressen hat.",
  ),
  confidence: confidenceHelp,
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof identifierFields>;
