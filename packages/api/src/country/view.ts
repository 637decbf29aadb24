/** What a visitor reads of a country: what it has signed, joined and left, treaty by treaty. */
import { participationFields } from "@entente/domain/participation/fields";
import { partyStatuses } from "@entente/domain/participation/status";
import { z } from "zod";
import { partyView } from "../entry/view.ts";
import { entryRefView } from "../shared/view.ts";

export const countryView = z.object({
  code: participationFields.party.value,
  /** How many entries it has acts towards. */
  total: z.int(),
  /** The first of them by name. */
  entries: z.array(
    z.object({ entry: entryRefView, status: z.enum(partyStatuses), acts: partyView.shape.acts }),
  ),
});

export const countryCardView = z.object({ code: participationFields.party.value, entryCount: z.int() });

export type CountryView = z.infer<typeof countryView>;
export type CountryCard = z.infer<typeof countryCardView>;
