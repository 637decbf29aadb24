/** What visitors may ask about when things happened. */
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { pageOfTimeline, timelineSchema } from "./asked.ts";
import { allEvents, timelinePage } from "./queries/timeline.ts";
import { timelineListView, timelineView } from "./view.ts";

export const timelineRouter = publicRouterOf({
  page: publicProcedure
    .input(timelineSchema.safeExtend({ page: pageOfTimeline }))
    .output(timelineView)
    .query(({ ctx, input: { page, ...asked } }) => timelinePage(ctx, asked, page)),
  list: publicProcedure
    .input(timelineSchema)
    .output(timelineListView)
    .query(({ ctx, input }) => allEvents(ctx, input)),
});
