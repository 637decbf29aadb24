/** Which closed list the value of a field comes from, for whoever prints a value or offers a choice. */

import { partyCodes, partyName, stateCodes } from "../countries/countries.ts";
import { languageName } from "../formatters.ts";
import { type Language, type Localized, languages } from "../languages.ts";
import { areas } from "../vocabulary/areas.ts";
import { assignmentStatuses } from "../vocabulary/assignment-statuses.ts";
import { claimUnits } from "../vocabulary/claim-units.ts";
import { confidences } from "../vocabulary/confidences.ts";
import { entryActivities } from "../vocabulary/entry-activities.ts";
import { entryKinds } from "../vocabulary/entry-kinds.ts";
import { entrySubtypes } from "../vocabulary/entry-subtypes.ts";
import { identifierSchemes } from "../vocabulary/identifier-schemes.ts";
import { involvementFunctions } from "../vocabulary/involvement-functions.ts";
import { linkKinds } from "../vocabulary/link-kinds.ts";
import { membershipKinds } from "../vocabulary/membership-kinds.ts";
import { membershipRoles } from "../vocabulary/membership-roles.ts";
import { participationActs } from "../vocabulary/participation-acts.ts";
import { postTypes } from "../vocabulary/post-types.ts";
import { relationKinds } from "../vocabulary/relation-kinds.ts";
import { topics } from "../vocabulary/topics.ts";
import { unitKinds } from "../vocabulary/unit-kinds.ts";
import { names, type Term } from "../vocabulary/vocabulary.ts";
import type { Noun } from "./labels.ts";

type Terms = Readonly<Record<string, Localized>>;

const labelsOf = (terms: Readonly<Record<string, Term>>): Terms =>
  Object.fromEntries(Object.entries(terms).map(([key, { label }]) => [key, label]));

const named = <K extends string>(keys: readonly K[], name: (key: K, language: Language) => string): Terms =>
  Object.fromEntries(
    keys.map((key) => {
      const [en, fr, nl, de] = languages.map((language) => name(key, language));
      return [key, names(en ?? key, fr ?? key, nl ?? key, de ?? key)];
    }),
  );

const parties = named(partyCodes, partyName);
const tongues = named(languages, languageName);
const sure = labelsOf(confidences.terms);

const comparators: Terms = {
  exactly: names("exactly", "exactement", "precies", "genau"),
  about: names("about", "environ", "ongeveer", "etwa"),
  "more-than": names("more than", "plus de", "meer dan", "mehr als"),
  "at-least": names("at least", "au moins", "ten minste", "mindestens"),
};
const standings: Terms = {
  current: names("current", "actuel", "huidig", "aktuell"),
  earlier: names("earlier", "antérieur", "eerder", "früher"),
  "as-stated": names(
    "as the former page stated it",
    "tel qu’indiqué sur l’ancienne page",
    "zoals op de vroegere pagina vermeld",
    "wie auf der früheren Seite angegeben",
  ),
};
const capacities: Terms = {
  primary: names("primary holder", "titulaire", "titularis", "Inhaberin oder Inhaber"),
  deputy: names("deputy", "suppléance", "plaatsvervanger", "Stellvertretung"),
};

const terms: { readonly [N in Noun]?: Readonly<Record<string, Terms>> } = {
  entry: {
    kind: labelsOf(entryKinds.terms),
    subtype: labelsOf(entrySubtypes.terms),
    activity: labelsOf(entryActivities.terms),
    topics: labelsOf(topics.terms),
    areas: labelsOf(areas.terms),
  },
  unit: { kind: labelsOf(unitKinds.terms) },
  institute: { languages: tongues, country: named(stateCodes, partyName) },
  participation: { party: parties, act: labelsOf(participationActs.terms), confidence: sure },
  membership: {
    kind: labelsOf(membershipKinds.terms),
    roles: labelsOf(membershipRoles.terms),
    confidence: sure,
  },
  involvement: { function: labelsOf(involvementFunctions.terms) },
  post: { type: labelsOf(postTypes.terms) },
  assignment: { capacity: capacities, status: labelsOf(assignmentStatuses.terms) },
  claim: { unit: labelsOf(claimUnits.terms), comparator: comparators, standing: standings, confidence: sure },
  link: { kind: labelsOf(linkKinds.terms), language: tongues },
  relation: { kind: labelsOf(relationKinds.terms) },
  identifier: { scheme: labelsOf(identifierSchemes.terms), confidence: sure },
};

/** The terms of a field by key, each with its label; undefined where the field takes no term. */
export const termsOf = (noun: Noun, key: string): Terms | undefined => terms[noun]?.[key];
