/** What the first page asks. */
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { homePage } from "./queries.ts";
import { homeView } from "./view.ts";

export const homeRouter = publicRouterOf({
  get: publicProcedure
    .input(inLanguage)
    .output(homeView)
    .query(({ ctx, input }) => homePage(ctx, input)),
});
