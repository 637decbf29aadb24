/** What visitors may ask about people. */
import { atAddress, inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { personBySlug, personCards } from "./queries.ts";
import { personCardsView, personLookupView } from "./view.ts";

export const personRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(atAddress)
    .output(personLookupView)
    .query(({ ctx, input }) => personBySlug(ctx, input)),
  list: publicProcedure
    .input(inLanguage)
    .output(personCardsView)
    .query(({ ctx, input }) => personCards(ctx, input)),
});
