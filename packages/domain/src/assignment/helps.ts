/** What to write into each field of this noun. */
import { type HelpsOf, help, staffNoteHelp, untilHelp } from "../fields/helps.ts";
import type { assignmentFields } from "./fields.ts";

export const assignmentHelps = {
  postId: help(
    "Choose another post of this entry to move the assignment there.",
    "Choisissez un autre poste de cette fiche pour y déplacer l’attribution.",
    "Kies een andere functie van deze fiche om de toewijzing te verplaatsen.",
    "Wählen Sie eine andere Stelle dieses Eintrags, um die Zuordnung dorthin zu verschieben.",
  ),
  personId: null,
  organisation: help(
    "Where not a person but an organisation is named.",
    "Si une organisation est nommée, et non une personne.",
    "Als geen persoon maar een organisatie is genoemd.",
    "Wenn keine Person, sondern eine Organisation genannt ist.",
  ),
  organisationUrl: null,
  capacity: null,
  from: null,
  until: untilHelp,
  status: help(
    "Confirmed once the person or the secretariat has said so.",
    "Confirmé dès que la personne ou le secrétariat l’a dit.",
    "Bevestigd zodra de persoon of het secretariaat het heeft gezegd.",
    "Bestätigt, sobald die Person oder das Sekretariat es gesagt hat.",
  ),
  confirmedOn: null,
  confirmedBy: help(
    "Who said so. Never published.",
    "Qui l’a dit. Jamais publié.",
    "Wie het zei. Wordt nooit gepubliceerd.",
    "Wer es gesagt hat. Wird nie veröffentlicht.",
  ),
  letter: help(
    "Where the letter is kept. Never published.",
    "Où la lettre est conservée. Jamais publié.",
    "Waar de brief wordt bewaard. Wordt nooit gepubliceerd.",
    "Wo das Schreiben liegt. Wird nie veröffentlicht.",
  ),
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof assignmentFields>;
