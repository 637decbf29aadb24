/** What visitors may ask about how things hang together. */
import { z } from "zod";
import { mostAtOnce } from "../search/asked.ts";
import { atAddress } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { nearEach, nearOnPage } from "./page-size.ts";
import { aroundRecord } from "./queries/around.ts";
import { aroundLookupView, relatedKinds } from "./view.ts";

const at = atAddress.extend({ kind: z.enum(relatedKinds) });

export const relationRouter = publicRouterOf({
  around: publicProcedure
    .input(at.extend({ page: z.int().min(1).max(mostAtOnce).default(1) }))
    .output(aroundLookupView)
    .query(({ ctx, input: { page, ...where } }) =>
      aroundRecord(ctx, where, { skip: (page - 1) * nearOnPage, near: nearOnPage, each: nearEach }),
    ),
  /** All of it, for a file, as far as a file should go. */
  list: publicProcedure
    .input(at)
    .output(aroundLookupView)
    .query(({ ctx, input }) => aroundRecord(ctx, input, { skip: 0, near: 500, each: 40 })),
});
