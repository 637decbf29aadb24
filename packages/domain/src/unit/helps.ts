/** What to write into each field of this noun. */
import { aliasesHelp, type HelpsOf, help, slugHelp, staffNoteHelp } from "../fields/helps.ts";
import type { unitFields } from "./fields.ts";

export const unitHelps = {
  name: help(
    "The official name in each language.",
    "Le nom officiel dans chaque langue.",
    "De officiële naam in elke taal.",
    "Der amtliche Name in jeder Sprache.",
  ),
  acronym: null,
  summary: help(
    "What the unit is, in one sentence.",
    "Ce qu’est l’unité, en une phrase.",
    "Wat de eenheid is, in één zin.",
    "Was die Einheit ist, in einem Satz.",
  ),
  kind: null,
  slug: slugHelp,
  about: null,
  parentId: help(
    "The unit above it. Leave it empty for the institute itself and for partners.",
    "L’unité dont elle dépend. Laissez vide pour l’Institut lui-même et pour les partenaires.",
    "De eenheid erboven. Laat leeg voor het Instituut zelf en voor partners.",
    "Die übergeordnete Einheit. Leer lassen beim Institut selbst und bei Partnern.",
  ),
  position: help(
    "The lowest number stands first.",
    "Le plus petit nombre vient en premier.",
    "Het laagste getal staat eerst.",
    "Die kleinste Zahl steht zuerst.",
  ),
  aliases: aliasesHelp,
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof unitFields>;
