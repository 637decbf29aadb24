/** What visitors may ask about entries. */
import { z } from "zod";
import { atAddress, inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { firstCards, mostInGroup } from "./cards/queries.ts";
import { entryBySlug } from "./queries.ts";
import { entryCardView, entryLookupView } from "./view.ts";

export const entryRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(atAddress)
    .output(entryLookupView)
    .query(({ ctx, input }) => entryBySlug(ctx, input)),
  /** The first entries of the register, as far as a page goes. */
  list: publicProcedure
    .input(inLanguage)
    .output(z.array(entryCardView))
    .query(({ ctx, input }) => firstCards(ctx, input, mostInGroup)),
});
