/** A claim that a text shows, with the value that it has today and where that comes from. */
import { claimFields } from "@entente/domain/claim/fields";
import { publicSchema } from "@entente/domain/fields/derive";
import { z } from "zod";
import { entryRefView } from "../../shared/view.ts";

export const citedClaimView = publicSchema(claimFields, "shared").extend({
  /** The claim that the text names. The value may have moved to another of the same figure. */
  id: z.uuid(),
  entry: entryRefView,
});

export type CitedClaim = z.infer<typeof citedClaimView>;
