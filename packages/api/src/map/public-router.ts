/** What visitors may ask of the map. */
import { participationFields } from "@entente/domain/participation/fields";
import { z } from "zod";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { mapAskedSchema } from "./asked.ts";
import { partiesAtOnce } from "./bound/parties-at-once.ts";
import { bindingOf } from "./bound/queries.ts";
import { mapOf } from "./queries.ts";
import { bindingView, mapAnswerView } from "./view.ts";

export const mapRouter = publicRouterOf({
  get: publicProcedure
    .input(mapAskedSchema)
    .output(mapAnswerView)
    .query(({ ctx, input }) => mapOf(ctx, input)),
  /** All treaties that bind some countries, for a file. */
  binding: publicProcedure
    .input(
      mapAskedSchema
        .pick({ "in-force-on": true })
        .extend({ parties: z.array(participationFields.party.value).max(partiesAtOnce) }),
    )
    .output(z.array(bindingView))
    .query(({ ctx, input: { parties, ...asked } }) => bindingOf(ctx, asked, parties)),
});
