/** Entries side by side, and two countries side by side. */
import { participationFields } from "@entente/domain/participation/fields";
import { partyStatuses } from "@entente/domain/participation/status";
import { z } from "zod";
import { entryView, partyView } from "../entry/view.ts";
import { nothingKnown } from "../search/found-view.ts";
import { entryRefView } from "../shared/view.ts";

const code = participationFields.party.value;

export const choicesView = z.object({
  /** Every entry by name; null where there are too many to choose from a list. */
  entries: z.array(entryRefView.pick({ slug: true, acronym: true, title: true, kind: true })).nullable(),
  countries: z.array(code),
});

export const comparedEntriesView = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("found"), entries: z.array(entryView) }),
  nothingKnown,
]);

const standingView = z.object({ status: z.enum(partyStatuses), acts: partyView.shape.acts });

export const comparedCountriesView = z.object({
  countries: z.array(code),
  /** Entries towards which one of the two has done something: with the same outcome for both, and not. */
  alike: z.int(),
  different: z.int(),
  /** One page of them by name, each with both standings in the order of the countries. */
  entries: z.array(z.object({ entry: entryRefView, standings: z.array(standingView) })),
});

export type Choices = z.infer<typeof choicesView>;
export type ComparedEntries = z.infer<typeof comparedEntriesView>;
export type ComparedCountries = z.infer<typeof comparedCountriesView>;
