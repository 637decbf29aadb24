/** What to write into each field of this noun. */
import { type HelpsOf, help, remarkHelp, sourceHelp, staffNoteHelp } from "../fields/helps.ts";
import type { relationFields } from "./fields.ts";

export const relationHelps = {
  kind: help(
    "Read from this entry to the other: this one is … the other.",
    "Se lit de cette fiche vers l’autre\u202f: celle-ci est … l’autre.",
    "Gelezen van deze fiche naar de andere: deze is … de andere.",
    "Gelesen von diesem Eintrag zum anderen: dieser ist … der andere.",
  ),
  entryId: null,
  outside: help(
    "The name of the other side, where it has no page in this register.",
    "Le nom de l’autre côté, s’il n’a pas de page dans ce registre.",
    "De naam van de andere kant, als die geen pagina in dit register heeft.",
    "Der Name der anderen Seite, wenn sie hier keine Seite hat.",
  ),
  outsideUrl: null,
  on: null,
  source: sourceHelp,
  staffNote: staffNoteHelp,
  note: remarkHelp,
} as const satisfies HelpsOf<typeof relationFields>;
