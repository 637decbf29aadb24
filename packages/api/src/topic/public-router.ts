/** What visitors may ask about topics. */
import { topics } from "@entente/domain/vocabulary/topics";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { topicBySlug, topicCards } from "./queries.ts";
import { topicCardView, topicView } from "./view.ts";

export const topicRouter = publicRouterOf({
  bySlug: publicProcedure
    .input(inLanguage.extend({ topic: z.enum(topics.keys) }))
    .output(topicView)
    .query(({ ctx, input }) => topicBySlug(ctx, input)),
  list: publicProcedure
    .input(inLanguage)
    .output(z.array(topicCardView))
    .query(({ ctx }) => topicCards(ctx.db)),
});
