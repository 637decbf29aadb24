/** What to write into each field of this noun. */
import {
  confidenceHelp,
  type HelpsOf,
  help,
  remarkHelp,
  sourceHelp,
  staffNoteHelp,
  untilHelp,
} from "../fields/helps.ts";
import type { membershipFields } from "./fields.ts";

export const membershipHelps = {
  unitId: help(
    "The institute itself, or the unit that is the member.",
    "L’Institut lui-même, ou l’unité qui est membre.",
    "Het Instituut zelf, of de eenheid die lid is.",
    "Das Institut selbst oder die Einheit, die Mitglied ist.",
  ),
  kind: null,
  roles: help(
    "What the member does there beyond belonging to it.",
    "Ce que le membre y fait en plus d’en faire partie.",
    "Wat het lid er doet, naast lid zijn.",
    "Was das Mitglied dort über die Zugehörigkeit hinaus tut.",
  ),
  from: null,
  until: untilHelp,
  source: sourceHelp,
  sourceUrl: null,
  confidence: confidenceHelp,
  staffNote: staffNoteHelp,
  note: remarkHelp,
} as const satisfies HelpsOf<typeof membershipFields>;
