/** What visitors may ask about the institute. */
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { instituteIn } from "./queries.ts";
import { instituteView } from "./view.ts";

export const instituteRouter = publicRouterOf({
  get: publicProcedure
    .input(inLanguage)
    .output(instituteView)
    .query(({ ctx, input }) => instituteIn(ctx, input)),
});
