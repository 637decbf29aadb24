/** What visitors may ask about units. */
import { z } from "zod";
import { atAddress, inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { unitBySlug, unitCards } from "./queries.ts";
import { unitCardView, unitLookupView } from "./view.ts";

export const unitRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(atAddress)
    .output(unitLookupView)
    .query(({ ctx, input }) => unitBySlug(ctx, input)),
  list: publicProcedure
    .input(inLanguage)
    .output(z.array(unitCardView))
    .query(({ ctx, input }) => unitCards(ctx, input)),
});
