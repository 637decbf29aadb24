/** Which lists a record carries, and which fields each noun declares. */
import { assignmentFields } from "../assignment/fields.ts";
import { claimFields } from "../claim/fields.ts";
import { entryFields } from "../entry/fields.ts";
import type { RecordKind } from "../fields/field.ts";
import { identifierFields } from "../identifier/fields.ts";
import { instituteFields } from "../institute/fields.ts";
import { involvementFields } from "../involvement/fields.ts";
import { linkFields } from "../link/fields.ts";
import { membershipFields } from "../membership/fields.ts";
import { pageFields } from "../page/fields.ts";
import { participationFields } from "../participation/fields.ts";
import { personFields } from "../person/fields.ts";
import { postFields } from "../post/fields.ts";
import { relationFields } from "../relation/fields.ts";
import { unitFields } from "../unit/fields.ts";

export const recordFields = {
  entry: entryFields,
  person: personFields,
  unit: unitFields,
  institute: instituteFields,
  page: pageFields,
} as const satisfies Record<RecordKind, unknown>;

export const listFields = {
  participation: participationFields,
  membership: membershipFields,
  involvement: involvementFields,
  post: postFields,
  assignment: assignmentFields,
  claim: claimFields,
  link: linkFields,
  relation: relationFields,
  identifier: identifierFields,
} as const;

export type ListNoun = keyof typeof listFields;

export const listsOf = {
  entry: [
    "participation",
    "membership",
    "involvement",
    "post",
    "assignment",
    "claim",
    "link",
    "relation",
    "identifier",
  ],
  person: ["link", "identifier"],
  unit: ["link", "identifier"],
  institute: ["identifier"],
  page: ["link"],
} as const satisfies Record<RecordKind, readonly ListNoun[]>;

export const recordKinds = [
  "entry",
  "person",
  "unit",
  "page",
  "institute",
] as const satisfies readonly RecordKind[];
