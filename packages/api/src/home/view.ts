/** What a visitor reads first: everything the register holds, grouped, counted, with what changed lately. */
import { z } from "zod";
import { groupedCardsView } from "../entry/view.ts";
import { changeView } from "../shared/view.ts";

export const homeView = groupedCardsView.extend({
  counts: z.object({
    treaties: z.int(),
    bodies: z.int(),
    networks: z.int(),
    people: z.int(),
    posts: z.int(),
    units: z.int(),
    countries: z.int(),
  }),
  changes: z.array(changeView),
});

export type HomeView = z.infer<typeof homeView>;
