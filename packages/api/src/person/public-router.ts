/** What visitors may ask about people. */
import { z } from "zod";
import { atAddress, inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { personBySlug, personCards } from "./queries.ts";
import { personCardView, personLookupView } from "./view.ts";

export const personRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(atAddress)
    .output(personLookupView)
    .query(({ ctx, input }) => personBySlug(ctx, input)),
  list: publicProcedure
    .input(inLanguage)
    .output(z.array(personCardView))
    .query(({ ctx, input }) => personCards(ctx, input)),
});
