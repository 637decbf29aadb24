/** What to write into each field of this noun. */
import { confidenceHelp, type HelpsOf, help, sourceHelp, staffNoteHelp } from "../fields/helps.ts";
import type { claimFields } from "./fields.ts";

export const claimHelps = {
  figure: help(
    "One word that all values of this figure share: parties, members.",
    "Un mot commun à toutes les valeurs de ce chiffre\u202f: parties, members.",
    "Eén woord dat alle waarden van dit cijfer delen: parties, members.",
    "Ein Wort, das alle Werte dieser Zahl teilen: parties, members.",
  ),
  unit: null,
  label: help(
    "Only where what is counted needs more words.",
    "Seulement si l’unité demande plus de mots.",
    "Alleen als wat geteld wordt meer woorden vraagt.",
    "Nur wenn das Gezählte mehr Worte braucht.",
  ),
  comparator: null,
  value: null,
  standing: help(
    "Keep the old value as “earlier” and add a row for the new one.",
    "Gardez l’ancienne valeur comme «\u202fantérieure\u202f» et ajoutez une ligne pour la nouvelle.",
    "Houd de oude waarde als “eerder” en voeg een rij toe voor de nieuwe.",
    "Den alten Wert als „früher“ behalten und für den neuen eine Zeile hinzufügen.",
  ),
  asOf: help(
    "The day to which the value refers, not the day on which you looked.",
    "Le jour auquel la valeur se rapporte, non celui de votre consultation.",
    "De dag waarop de waarde slaat, niet de dag waarop u keek.",
    "Der Tag, auf den sich der Wert bezieht, nicht der Tag des Nachsehens.",
  ),
  source: sourceHelp,
  sourceUrl: null,
  confidence: confidenceHelp,
  reviewEveryMonths: help(
    "After so many months the desk asks whether the value still holds.",
    "Après ce délai, le bureau demande si la valeur est encore juste.",
    "Na zoveel maanden vraagt de redactie of de waarde nog klopt.",
    "Nach so vielen Monaten fragt die Redaktion, ob der Wert noch stimmt.",
  ),
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof claimFields>;
