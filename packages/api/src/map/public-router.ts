/** What visitors may ask of the map. */
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { mapAskedSchema } from "./asked.ts";
import { mapOf } from "./queries.ts";
import { mapAnswerView } from "./view.ts";

export const mapRouter = publicRouterOf({
  get: publicProcedure
    .input(mapAskedSchema)
    .output(mapAnswerView)
    .query(({ ctx, input }) => mapOf(ctx, input)),
});
