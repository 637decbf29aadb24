/** What can be followed by mail. Following it is no question: see packages/api/src/subscription-door.ts. */
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { presentProcedure, publicRouterOf } from "../trpc.ts";
import { followedAt } from "./queries.ts";
import { followedView } from "./view.ts";

export const subscriptionRouter = publicRouterOf({
  followed: presentProcedure
    .input(inLanguage.extend({ to: z.string().max(300).nullable(), search: z.string().max(2000) }))
    .output(followedView)
    .query(({ ctx, input }) => followedAt(ctx.db, input)),
});
