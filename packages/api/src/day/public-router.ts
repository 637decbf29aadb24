/** What visitors may ask about a day as of which they read the register. */
import { day, slug } from "@entente/domain/fields/values";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { presentProcedure, publicProcedure, publicRouterOf } from "../trpc.ts";
import { aboutDay, knownHolders, knownPosts, placeOf, recordAt } from "./queries.ts";
import { dayView, knownHoldersView, knownPostsView, placeView, whereaboutsView } from "./view.ts";

export const dayRouter = publicRouterOf({
  about: presentProcedure
    .input(z.strictObject({ on: day }))
    .output(dayView)
    .query(({ ctx, input }) => aboutDay(ctx, input.on)),
  holders: presentProcedure
    .input(inLanguage.extend({ recordId: z.uuid(), on: day }))
    .output(knownHoldersView)
    .query(({ ctx, input }) => knownHolders(ctx, input)),
  posts: presentProcedure
    .input(inLanguage.extend({ recordId: z.uuid(), on: day }))
    .output(knownPostsView)
    .query(({ ctx, input }) => knownPosts(ctx, input)),
  recordAt: presentProcedure
    .input(inLanguage.extend({ kind: z.enum(["entry", "person", "unit", "page"]), slug }))
    .output(whereaboutsView)
    .query(({ ctx, input }) => recordAt(ctx, input)),
  placeOf: publicProcedure
    .input(inLanguage.extend({ recordId: z.uuid() }))
    .output(placeView)
    .query(({ ctx, input }) => placeOf(ctx, input)),
});
