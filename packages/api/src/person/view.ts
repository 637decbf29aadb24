/** What a visitor reads of a person: every post that they hold or held. Never an address. */
import { publicSchema } from "@entente/domain/fields/derive";
import { personFields } from "@entente/domain/person/fields";
import { postFields } from "@entente/domain/post/fields";
import { z } from "zod";
import { citedClaimView } from "../claim/cited/view.ts";
import { holderView, identifierView, linkView } from "../entry/view.ts";
import {
  entryRefView,
  lookup,
  personRefView,
  publicationView,
  unitRefView,
  withdrawnTextView,
} from "../shared/view.ts";

/** One post of this person: on which entry, as what, from when to when. */
export const heldPostView = z.object({
  entry: entryRefView,
  type: postFields.type.value,
  title: postFields.title.value.nullable(),
  unit: unitRefView.nullable(),
  assignment: holderView.omit({ person: true }),
});

export const personView = publicSchema(personFields, "shared").extend({
  id: z.uuid(),
  unit: unitRefView.nullable(),
  about: z.string().nullable(),
  cited: z.array(citedClaimView),
  current: z.array(heldPostView),
  former: z.array(heldPostView),
  /** The lists go as far as a page does. */
  totals: z.object({ current: z.int(), former: z.int() }),
  links: z.array(linkView),
  identifiers: z.array(identifierView),
  publication: publicationView,
  withdrawn: withdrawnTextView,
});

export const personCardView = personRefView.extend({
  unit: unitRefView.nullable(),
  /** The first of them by name. */
  entries: z.array(entryRefView),
  /** How many are left out. */
  moreEntries: z.int(),
});

/** How many people there are, and the first of them by name. */
export const personCardsView = z.object({ total: z.int(), people: z.array(personCardView) });

export const personLookupView = lookup(personView);
export type PersonView = z.infer<typeof personView>;
export type PersonCards = z.infer<typeof personCardsView>;
export type HeldPost = z.infer<typeof heldPostView>;
