/** What a visitor reads of a unit: where it stands, and what it does under which entry. */
import { publicSchema } from "@entente/domain/fields/derive";
import { unitFields } from "@entente/domain/unit/fields";
import { z } from "zod";
import { citedClaimView } from "../claim/cited/view.ts";
import { identifierView, involvementView, linkView, membershipView } from "../entry/view.ts";
import {
  entryRefView,
  lookup,
  personRefView,
  publicationView,
  unitRefView,
  withdrawnTextView,
} from "../shared/view.ts";

const atEntry = { entry: entryRefView };

export const unitView = publicSchema(unitFields, "shared").extend({
  id: z.uuid(),
  /** Null where this language is not published; the name is there in every language. */
  text: publicSchema(unitFields, "language").nullable(),
  cited: z.array(citedClaimView),
  /** From the institute down to the unit's parent. */
  ancestors: z.array(unitRefView),
  children: z.array(unitRefView),
  involvements: z.array(involvementView.extend(atEntry)),
  memberships: z.array(membershipView.extend(atEntry)),
  people: z.array(personRefView),
  /** The lists go as far as a page does: under how many entries it does something, in how many it is a member, how many people it has. */
  totals: z.object({ involvements: z.int(), memberships: z.int(), people: z.int() }),
  links: z.array(linkView),
  identifiers: z.array(identifierView),
  publication: publicationView,
  withdrawn: withdrawnTextView,
});

/** A unit in the tree of all units, parents before children. */
export const unitCardView = unitRefView.extend({
  parentId: z.uuid().nullable(),
  kind: unitFields.kind.value,
  summary: z.string().nullable(),
  entryCount: z.int(),
});

export const unitLookupView = lookup(unitView);
export type UnitView = z.infer<typeof unitView>;
export type UnitCard = z.infer<typeof unitCardView>;
