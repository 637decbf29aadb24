/** How visitors search. */
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { askedSchema, mostAtOnce, queryText } from "./asked.ts";
import { findView, listedView } from "./found-view.ts";
import { searchByName } from "./queries/by-name.ts";
import { findRecords, listRecords } from "./queries/find.ts";
import { suggest } from "./queries/suggest.ts";
import { suggestionsView } from "./suggestions.ts";
import { searchView } from "./view.ts";

export const searchRouter = publicRouterOf({
  byName: publicProcedure
    .input(inLanguage.extend({ query: z.string().trim().min(1).max(120) }))
    .output(searchView)
    .query(({ ctx, input }) => searchByName(ctx, input)),
  find: publicProcedure
    .input(askedSchema.safeExtend({ page: z.int().min(1).max(mostAtOnce).default(1) }))
    .output(findView)
    .query(({ ctx, input: { page, ...asked } }) => findRecords(ctx, asked, page)),
  list: publicProcedure
    .input(askedSchema)
    .output(listedView)
    .query(({ ctx, input }) => listRecords(ctx, input)),
  suggest: publicProcedure
    .input(inLanguage.extend({ q: queryText }))
    .output(suggestionsView)
    .query(({ ctx, input }) => suggest(ctx, input)),
});
