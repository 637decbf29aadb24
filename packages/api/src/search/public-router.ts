/** How visitors search. */
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { searchByName } from "./queries.ts";
import { searchView } from "./view.ts";

export const searchRouter = publicRouterOf({
  byName: publicProcedure
    .input(inLanguage.extend({ query: z.string().trim().min(1).max(120) }))
    .output(searchView)
    .query(({ ctx, input }) => searchByName(ctx.db, input)),
});
