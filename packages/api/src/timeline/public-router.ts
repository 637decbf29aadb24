/** What visitors may ask about when things happened. */
import { z } from "zod";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { pageOfTimeline, timelineSchema } from "./asked.ts";
import { someEvents, timelinePage } from "./queries/timeline.ts";
import { timelineListView, timelineView } from "./view.ts";

export const timelineRouter = publicRouterOf({
  page: publicProcedure
    .input(timelineSchema.safeExtend({ page: pageOfTimeline }))
    .output(timelineView)
    .query(({ ctx, input: { page, ...asked } }) => timelinePage(ctx, asked, page)),
  list: publicProcedure
    .input(timelineSchema.safeExtend({ skip: z.int().min(0).default(0) }))
    .output(timelineListView)
    .query(({ ctx, input: { skip, ...asked } }) => someEvents(ctx, asked, skip)),
});
