/** What staff may do with records. */
import { authorize } from "@entente/domain/access/authorize";
import { localized } from "@entente/domain/fields/values";
import { recordKinds } from "@entente/domain/record/nouns";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { publishRecord, saveRecord } from "./commands.ts";
import { listRecords, readRecord, resourceOf } from "./queries.ts";
import { publishedRevisionView, recordCardView, recordView, savedView } from "./view.ts";

const recordId = z.uuid();

export const recordRouter = staffRouterOf({
  list: staffProcedure
    .input(inLanguage)
    .output(z.array(recordCardView))
    .query(({ ctx: { db, actor }, input }) =>
      // Whoever has a scope may list what lies in it.
      listRecords(db, authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] }), input),
    ),
  read: staffProcedure
    .input(z.strictObject({ recordId }))
    .output(recordView)
    .query(async ({ ctx: { db, actor }, input }) =>
      readRecord(db, authorize(actor, "record.read", await resourceOf(db, input.recordId))),
    ),
  save: staffProcedure
    .input(
      z.strictObject({
        recordId,
        kind: z.enum(recordKinds),
        /** The counter of the version that was edited; 0 for a new record. */
        counter: z.int().min(0),
        content: z.unknown(),
        base: z.unknown().optional(),
      }),
    )
    .output(savedView)
    .mutation(({ ctx, input }) => saveRecord(ctx, input)),
  publish: staffProcedure
    .input(
      z.strictObject({
        recordId,
        parts: z.array(partSchema).min(1),
        /** What readers are told; null for a minor edit. */
        note: localized(400).nullable(),
      }),
    )
    .output(publishedRevisionView)
    .mutation(({ ctx, input }) => publishRecord(ctx, input)),
});
