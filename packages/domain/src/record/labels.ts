/** What each noun and each of its fields is called, in one place for whoever draws a form, a history or a data page. */
import { assignmentLabels } from "../assignment/labels.ts";
import { claimLabels } from "../claim/labels.ts";
import { entryLabels } from "../entry/labels.ts";
import type { RecordKind } from "../fields/field.ts";
import { label } from "../fields/labels.ts";
import { identifierLabels } from "../identifier/labels.ts";
import { instituteLabels } from "../institute/labels.ts";
import { involvementLabels } from "../involvement/labels.ts";
import type { Localized } from "../languages.ts";
import { linkLabels } from "../link/labels.ts";
import { membershipLabels } from "../membership/labels.ts";
import { pageLabels } from "../page/labels.ts";
import { participationLabels } from "../participation/labels.ts";
import { personLabels } from "../person/labels.ts";
import { postLabels } from "../post/labels.ts";
import { relationLabels } from "../relation/labels.ts";
import { unitLabels } from "../unit/labels.ts";
import { type ListNoun, listFields, recordFields } from "./nouns.ts";

export type Noun = RecordKind | ListNoun;

/** The fields that each noun declares. */
export const fieldsOf = { ...recordFields, ...listFields } as const;

/** The name of each field of each noun. */
export const fieldLabels = {
  entry: entryLabels,
  person: personLabels,
  unit: unitLabels,
  institute: instituteLabels,
  page: pageLabels,
  participation: participationLabels,
  membership: membershipLabels,
  involvement: involvementLabels,
  post: postLabels,
  assignment: assignmentLabels,
  claim: claimLabels,
  link: linkLabels,
  relation: relationLabels,
  identifier: identifierLabels,
} as const satisfies { readonly [N in Noun]: { readonly [K in keyof (typeof fieldsOf)[N]]: Localized } };

/** The name of each noun. */
export const nounLabels: Readonly<Record<Noun, Localized>> = {
  entry: label("Entry", "Fiche", "Fiche", "Eintrag"),
  person: label("Person", "Personne", "Persoon", "Person"),
  unit: label("Unit", "Unité", "Eenheid", "Einheit"),
  institute: label("Institute", "Institut", "Instituut", "Institut"),
  page: label("Page", "Page", "Pagina", "Seite"),
  participation: label("Participation", "Participation", "Deelname", "Beteiligung"),
  membership: label("Membership", "Affiliation", "Lidmaatschap", "Mitgliedschaft"),
  involvement: label("Involvement", "Contribution", "Betrokkenheid", "Mitwirkung"),
  post: label("Post", "Fonction", "Functie", "Funktion"),
  assignment: label("Assignment", "Attribution", "Toewijzing", "Zuordnung"),
  claim: label("Figure", "Chiffre", "Cijfer", "Zahl"),
  link: label("Link", "Lien", "Link", "Link"),
  relation: label("Relation", "Relation", "Relatie", "Beziehung"),
  identifier: label("Identifier", "Identifiant", "Identificatie", "Kennung"),
};
