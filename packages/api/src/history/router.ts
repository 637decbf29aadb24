/** What staff may ask of the history of a record, and bring back from it. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { restorePart } from "./commands.ts";
import { compareVersions, previewRestore } from "./queries/compare.ts";
import { listHistory } from "./queries/list.ts";
import { compareView, historyView, restorePreviewView, sideSchema } from "./view.ts";

const recordId = z.uuid();
const restore = z.strictObject({ recordId, part: partSchema, version: z.int().min(1) });

export const historyRouter = staffRouterOf({
  list: staffProcedure
    .input(
      z.strictObject({
        recordId,
        language: languageSchema,
        only: partSchema.nullable(),
        before: z.iso.datetime().nullable(),
      }),
    )
    .output(historyView)
    .query(async ({ ctx: { db, actor }, input: { recordId, ...what } }) =>
      listHistory(db, authorize(actor, "record.read", await resourceOf(db, recordId)), what),
    ),
  compare: staffProcedure
    .input(z.strictObject({ recordId, language: languageSchema, from: sideSchema, to: sideSchema }))
    .output(compareView)
    .query(async ({ ctx: { db, actor }, input: { recordId, ...sides } }) =>
      compareVersions(db, authorize(actor, "record.read", await resourceOf(db, recordId)), sides),
    ),
  previewRestore: staffProcedure
    .input(restore.extend({ language: languageSchema }))
    .output(restorePreviewView)
    .query(async ({ ctx: { db, actor }, input: { recordId, ...what } }) =>
      previewRestore(db, authorize(actor, "record.read", await resourceOf(db, recordId)), what),
    ),
  restore: staffProcedure
    /** The counter of the draft for which the change was shown. */
    .input(restore.extend({ counter: z.int().min(1) }))
    .output(z.object({ counter: z.int() }))
    .mutation(({ ctx, input }) => restorePart(ctx, input)),
});
