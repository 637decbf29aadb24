/** Handing in, deciding, saying and looking: how a second person takes part. */
import { authorize } from "@entente/domain/access/authorize";
import { noteSchema, staffWords } from "@entente/domain/record/note";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { publishedRevisionView } from "../record/view.ts";
import { inLanguage } from "../shared/inputs.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import {
  approveParts,
  commentOnRecord,
  returnParts,
  settleComment,
  submitParts,
  takePartsBack,
  takeSecondLook,
} from "./commands.ts";
import { reviewOfRecord } from "./queries/of-record.ts";
import { reviewQueue } from "./queries/queue.ts";
import { queueView, recordReviewView } from "./view.ts";

const recordId = z.uuid();
const submissionId = z.uuid();
const commentId = z.uuid();

export const reviewRouter = staffRouterOf({
  queue: staffProcedure
    .input(inLanguage)
    .output(queueView)
    .query(({ ctx: { db, actor }, input }) =>
      // Everybody has a queue. What it may hold is decided record by record.
      reviewQueue(db, authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] }), input.language),
    ),
  ofRecord: staffProcedure
    .input(inLanguage.extend({ recordId }))
    .output(recordReviewView)
    .query(async ({ ctx: { db, actor }, input: { recordId: id, language } }) =>
      reviewOfRecord(db, authorize(actor, "record.read", await resourceOf(db, id)), language),
    ),
  submit: staffProcedure
    .input(
      z.strictObject({
        id: z.uuid(),
        recordId,
        parts: z.array(partSchema).min(1),
        /** What readers would be told; null for a minor edit. */
        note: noteSchema.nullable(),
      }),
    )
    .output(z.object({ submissionId }))
    .mutation(({ ctx, input }) => submitParts(ctx, input)),
  takeBack: staffProcedure
    .input(z.strictObject({ submissionId }))
    .output(z.object({ submissionId }))
    .mutation(({ ctx, input }) => takePartsBack(ctx, input.submissionId)),
  approve: staffProcedure
    .input(z.strictObject({ submissionId, address: z.enum(["keep", "move"]).default("keep") }))
    .output(publishedRevisionView)
    .mutation(({ ctx, input }) => approveParts(ctx, input)),
  return: staffProcedure
    .input(z.strictObject({ submissionId, commentId, body: staffWords }))
    .output(z.object({ submissionId }))
    .mutation(({ ctx, input }) => returnParts(ctx, input)),
  comment: staffProcedure
    .input(z.strictObject({ id: z.uuid(), recordId, body: staffWords }))
    .output(z.object({ commentId }))
    .mutation(({ ctx, input }) => commentOnRecord(ctx, input)),
  settle: staffProcedure
    .input(z.strictObject({ commentId }))
    .output(z.object({ commentId }))
    .mutation(({ ctx, input }) => settleComment(ctx, input.commentId)),
  look: staffProcedure
    .input(z.strictObject({ changeSetId: z.uuid(), recordId, remark: staffWords.nullable() }))
    .output(z.object({ changeSetId: z.uuid() }))
    .mutation(({ ctx, input }) => takeSecondLook(ctx, input)),
});
