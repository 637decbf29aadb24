/** What visitors may ask about pages of text. */
import { atAddress } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { pageBySlug } from "./queries.ts";
import { pageLookupView } from "./view.ts";

export const pageRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(atAddress)
    .output(pageLookupView)
    .query(({ ctx, input }) => pageBySlug(ctx, input)),
});
