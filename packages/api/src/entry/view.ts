/** What a visitor reads of an entry, in one language, as of today. */

import { assignmentFields } from "@entente/domain/assignment/fields";
import { claimFields } from "@entente/domain/claim/fields";
import { entryFields } from "@entente/domain/entry/fields";
import { publicSchema } from "@entente/domain/fields/derive";
import { identifierFields } from "@entente/domain/identifier/fields";
import { involvementFields } from "@entente/domain/involvement/fields";
import { linkFields } from "@entente/domain/link/fields";
import { membershipFields } from "@entente/domain/membership/fields";
import { participationFields } from "@entente/domain/participation/fields";
import { partyStatuses } from "@entente/domain/participation/status";
import { postFields } from "@entente/domain/post/fields";
import { relationFields } from "@entente/domain/relation/fields";
import { z } from "zod";
import { citedClaimView } from "../claim/cited/view.ts";
import {
  entryRefView,
  lookup,
  personRefView,
  publicationView,
  unitRefView,
  withdrawnTextView,
} from "../shared/view.ts";

const id = { id: z.uuid() };

export const involvementView = publicSchema(involvementFields, "shared").extend({
  ...id,
  unit: unitRefView,
  text: z.string().nullable(),
});

export const membershipView = publicSchema(membershipFields, "shared").extend({
  ...id,
  unit: unitRefView,
  note: z.string().nullable(),
});

export const holderView = publicSchema(assignmentFields, "shared").extend({
  ...id,
  person: personRefView.nullable(),
});

/** A post with who answers: its holders, or what to fall back on, in the order of the promise. */
export const contactView = publicSchema(postFields, "shared").extend({
  ...id,
  unit: unitRefView.nullable(),
  /** Today's holders, primary before deputy. */
  holders: z.array(holderView),
  former: z.array(holderView),
  answers: z.enum(["holder", "deputy", "mailbox", "unit", "nobody"]),
});

const actView = publicSchema(participationFields, "shared").extend({ ...id, note: z.string().nullable() });

/** One country or organisation with its acts, oldest first, and what they make it today. */
export const partyView = z.object({
  party: participationFields.party.value,
  status: z.enum(partyStatuses),
  acts: z.array(actView),
});

export const claimView = publicSchema(claimFields, "shared").extend(id);

/** One figure: the value shown first, and the others that were ever given for it. */
export const figureView = z.object({ figure: z.string(), shown: claimView, others: z.array(claimView) });

export const relationView = publicSchema(relationFields, "shared").extend({
  ...id,
  /** "in" when the other entry states the relation, so that its inverse label is shown. */
  direction: z.enum(["out", "in"]),
  entry: entryRefView.nullable(),
  note: z.string().nullable(),
});

export const linkView = publicSchema(linkFields, "shared").extend(id);
export const identifierView = publicSchema(identifierFields, "shared").extend(id);

/** The entry above, whose contacts these are where this one has no post of its own; otherwise null. */
const contactsAt = entryRefView.nullable();

export const entryView = publicSchema(entryFields, "shared").extend({
  ...id,
  /** Null where this language is not published. */
  text: publicSchema(entryFields, "language").nullable(),
  title: entryRefView.shape.title,
  publication: publicationView,
  contacts: z.array(contactView),
  contactsAt,
  involvements: z.array(involvementView),
  memberships: z.array(membershipView),
  parties: z.array(partyView),
  figures: z.array(figureView),
  /** The claims, of this entry or another, that its texts show. */
  cited: z.array(citedClaimView),
  links: z.array(linkView),
  identifiers: z.array(identifierView),
  parents: z.array(relationView),
  parts: z.array(relationView),
  related: z.array(relationView),
  withdrawn: withdrawnTextView,
  /** Entries whose names are easily taken for this one. */
  confusable: z.array(entryRefView),
});

/** An entry in a list: its one line of purpose, what the institute does there and whom to ask. */
export const entryCardView = entryRefView.extend({
  subtype: entryFields.subtype.value,
  activity: entryFields.activity.value,
  homePosition: z.int().nullable(),
  involvements: z.array(z.object({ function: involvementFields.function.value, unit: unitRefView })),
  memberships: z.array(z.object({ kind: membershipFields.kind.value, unit: unitRefView })),
  contacts: z.array(
    z.object({
      type: postFields.type.value,
      title: postFields.title.value.nullable(),
      answers: contactView.shape.answers,
      people: z.array(personRefView),
      organisation: z.string().nullable(),
      unit: unitRefView.nullable(),
    }),
  ),
  contactsAt,
  confusable: z.array(entryRefView),
  parts: z.array(entryRefView),
  /** How many parts are left out. */
  moreParts: z.int(),
});

/** Entries in two groups, as far as a page goes, and how many there are of each. */
export const groupedCardsView = z.object({
  treatiesAndBodies: z.array(entryCardView),
  networks: z.array(entryCardView),
  totals: z.object({ treatiesAndBodies: z.int(), networks: z.int() }),
});

export const entryLookupView = lookup(entryView);
export type EntryView = z.infer<typeof entryView>;
export type EntryCard = z.infer<typeof entryCardView>;
export type GroupedCards = z.infer<typeof groupedCardsView>;
export type ContactView = z.infer<typeof contactView>;
export type PartyView = z.infer<typeof partyView>;
export type FigureView = z.infer<typeof figureView>;
export type RelationView = z.infer<typeof relationView>;
