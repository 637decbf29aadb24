/** Which fields say in one line what a row of a list is: "Belgium · ratification · 22 November 1996". */
import type { ListNoun, listFields } from "../record/nouns.ts";

type Summaries = { readonly [N in ListNoun]: readonly (keyof (typeof listFields)[N] & string)[] };

export const summaries: Summaries = {
  participation: ["party", "act", "on"],
  membership: ["unitId", "kind", "from", "until"],
  involvement: ["function", "unitId", "from", "until"],
  post: ["title", "type"],
  assignment: ["personId", "organisation", "capacity", "from", "until"],
  claim: ["value", "unit", "asOf", "standing"],
  link: ["label", "kind"],
  relation: ["kind", "entryId", "outside"],
  identifier: ["scheme", "value"],
};
