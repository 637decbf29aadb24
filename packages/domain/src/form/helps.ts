/** The help of each field of each noun. */
import { assignmentHelps } from "../assignment/helps.ts";
import { claimHelps } from "../claim/helps.ts";
import { entryHelps } from "../entry/helps.ts";
import { identifierHelps } from "../identifier/helps.ts";
import { instituteHelps } from "../institute/helps.ts";
import { involvementHelps } from "../involvement/helps.ts";
import type { Localized } from "../languages.ts";
import { linkHelps } from "../link/helps.ts";
import { membershipHelps } from "../membership/helps.ts";
import { pageHelps } from "../page/helps.ts";
import { participationHelps } from "../participation/helps.ts";
import { personHelps } from "../person/helps.ts";
import { postHelps } from "../post/helps.ts";
import type { fieldsOf, Noun } from "../record/labels.ts";
import { relationHelps } from "../relation/helps.ts";
import { unitHelps } from "../unit/helps.ts";

export const fieldHelps = {
  assignment: assignmentHelps,
  claim: claimHelps,
  entry: entryHelps,
  identifier: identifierHelps,
  institute: instituteHelps,
  involvement: involvementHelps,
  link: linkHelps,
  membership: membershipHelps,
  page: pageHelps,
  participation: participationHelps,
  person: personHelps,
  post: postHelps,
  relation: relationHelps,
  unit: unitHelps,
} as const satisfies {
  readonly [N in Noun]: { readonly [K in keyof (typeof fieldsOf)[N]]: Localized | null };
};
