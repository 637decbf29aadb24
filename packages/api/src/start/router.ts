/** What the desk shows to whoever comes in. Everybody who is signed in has a start page, as wide as their scope. */
import { authorize } from "@entente/domain/access/authorize";
import { attentionKinds } from "@entente/domain/record/attention";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { type ActingContext, staffProcedure, staffRouterOf } from "../trpc.ts";
import { listAttention, readStart } from "./queries.ts";
import { attentionPageView, startView } from "./view.ts";

const inScope = ({ actor }: ActingContext) =>
  authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] });

export const startRouter = staffRouterOf({
  page: staffProcedure
    .input(inLanguage)
    .output(startView)
    .query(({ ctx, input }) => readStart(ctx.db, inScope(ctx), input)),
  attention: staffProcedure
    .input(
      inLanguage.extend({
        kind: z.enum(attentionKinds),
        skip: z.int().min(0).max(1_000_000).default(0),
        take: z.int().min(1).max(100).default(50),
      }),
    )
    .output(attentionPageView)
    .query(({ ctx, input }) => listAttention(ctx.db, inScope(ctx), input)),
});
