/** What visitors may ask about entries. */
import { z } from "zod";
import { atAddress, inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { entryCards } from "./cards/queries.ts";
import { entryBySlug } from "./queries.ts";
import { entryCardView, entryLookupView } from "./view.ts";

export const entryRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(atAddress)
    .output(entryLookupView)
    .query(({ ctx, input }) => entryBySlug(ctx, input)),
  list: publicProcedure
    .input(inLanguage)
    .output(z.array(entryCardView))
    .query(({ ctx, input }) => entryCards(ctx, input)),
});
