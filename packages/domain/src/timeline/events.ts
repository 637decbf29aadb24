/**
 * What of the register is an event: a fact with a date, on which something began, ended or was done. A term begins on
 * its first day and ends on its last, which still belongs to it.
 */
import type { assignmentFields } from "../assignment/fields.ts";
import type { entryFields } from "../entry/fields.ts";
import type { involvementFields } from "../involvement/fields.ts";
import type { membershipFields } from "../membership/fields.ts";
import type { participationFields } from "../participation/fields.ts";
import { term, vocabulary } from "../vocabulary/vocabulary.ts";

/** The kinds of event, in the order in which a page shows them. */
export const eventKinds = vocabulary({
  adopted: term("Adoption", "Adoption", "Aanneming", "Annahme"),
  "in-force": term("Entry into force", "Entrée en vigueur", "Inwerkingtreding", "Inkrafttreten"),
  founded: term("Founding", "Fondation", "Oprichting", "Gründung"),
  ended: term("End", "Fin", "Einde", "Ende"),
  act: term("Act of a country", "Acte d’un pays", "Handeling van een land", "Handlung eines Landes"),
  post: term(
    "Post taken up or left",
    "Prise ou fin de fonction",
    "Begin of einde van een functie",
    "Beginn oder Ende einer Funktion",
  ),
  membership: term("Membership", "Adhésion", "Lidmaatschap", "Mitgliedschaft"),
  task: term("Task of a unit", "Tâche d’une unité", "Taak van een eenheid", "Aufgabe einer Einheit"),
});

export type EventKind = (typeof eventKinds.keys)[number];

export const phases = ["begins", "ends"] as const;
type Phase = (typeof phases)[number];

type DatedField =
  | { readonly noun: "entry"; readonly field: keyof typeof entryFields }
  | { readonly noun: "participation"; readonly field: keyof typeof participationFields }
  | { readonly noun: "assignment"; readonly field: keyof typeof assignmentFields }
  | { readonly noun: "membership"; readonly field: keyof typeof membershipFields }
  | { readonly noun: "involvement"; readonly field: keyof typeof involvementFields };

type Source = DatedField & { readonly kind: EventKind; readonly phase: Phase | null };

/** Every field that makes an event. */
export const eventSources = {
  adopted: { kind: "adopted", phase: null, noun: "entry", field: "adoptedOn" },
  inForce: { kind: "in-force", phase: null, noun: "entry", field: "inForceOn" },
  founded: { kind: "founded", phase: null, noun: "entry", field: "foundedOn" },
  ended: { kind: "ended", phase: null, noun: "entry", field: "endedOn" },
  act: { kind: "act", phase: null, noun: "participation", field: "on" },
  postBegins: { kind: "post", phase: "begins", noun: "assignment", field: "from" },
  postEnds: { kind: "post", phase: "ends", noun: "assignment", field: "until" },
  membershipBegins: { kind: "membership", phase: "begins", noun: "membership", field: "from" },
  membershipEnds: { kind: "membership", phase: "ends", noun: "membership", field: "until" },
  taskBegins: { kind: "task", phase: "begins", noun: "involvement", field: "from" },
  taskEnds: { kind: "task", phase: "ends", noun: "involvement", field: "until" },
} as const satisfies Readonly<Record<string, Source>>;

export type EventSource = keyof typeof eventSources;
