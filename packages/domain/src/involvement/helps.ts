/** What to write into each field of this noun. */
import { type HelpsOf, help, sourceHelp, staffNoteHelp, untilHelp } from "../fields/helps.ts";
import type { involvementFields } from "./fields.ts";

export const involvementHelps = {
  function: null,
  unitId: help(
    "The unit that does it.",
    "L’unité qui s’en charge.",
    "De eenheid die het doet.",
    "Die Einheit, die es tut.",
  ),
  mandate: help(
    "The act or decision that gives the institute this task.",
    "L’acte ou la décision qui confie cette tâche à l’Institut.",
    "De akte of beslissing die het Instituut deze taak geeft.",
    "Der Rechtsakt oder Beschluss, der dem Institut diese Aufgabe gibt.",
  ),
  from: null,
  until: untilHelp,
  source: sourceHelp,
  staffNote: staffNoteHelp,
  text: help(
    "One sentence that begins with a verb: “Monitors marine mammals along the coast.”",
    "Une phrase qui commence par un verbe\u202f: «\u202fSuit les mammifères marins le long de la côte.\u202f»",
    "Eén zin die met een werkwoord begint: “Volgt de zeezoogdieren langs de kust.”",
    "Ein Satz, der mit einem Verb beginnt: „Beobachtet die Meeressäuger entlang der Küste.“",
  ),
} as const satisfies HelpsOf<typeof involvementFields>;
