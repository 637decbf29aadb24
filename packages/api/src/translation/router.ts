/** What staff may ask about translations, and sign. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { recordKinds } from "@entente/domain/record/nouns";
import { fieldStates } from "@entente/domain/translation/field-state";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { confirmTranslation } from "./commands.ts";
import { handOut } from "./queries/hand-out.ts";
import { listMatrix } from "./queries/matrix.ts";
import { readSideBySide } from "./queries/side-by-side.ts";
import { handOutChoices, handOutView, matrixView, sideBySideView, takeInView } from "./view.ts";
import { takeIn } from "./xliff/take-in.ts";

const recordId = z.uuid();
const text = z.string().min(1).max(20_000);

export const translationRouter = staffRouterOf({
  matrix: staffProcedure
    .input(
      z.strictObject({
        language: languageSchema,
        kind: z.enum(recordKinds).nullable(),
        unitId: z.uuid().nullable(),
        state: z.enum(fieldStates).nullable(),
        /** The language that is in the state; any where it is null. */
        of: languageSchema.nullable(),
        page: z.int().min(1).max(100_000),
      }),
    )
    .output(matrixView)
    .query(({ ctx: { db, actor }, input }) =>
      listMatrix(db, authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] }), input),
    ),
  read: staffProcedure
    .input(
      z.strictObject({
        recordId,
        language: languageSchema,
        from: languageSchema.nullable(),
        reader: languageSchema,
      }),
    )
    .output(sideBySideView)
    .query(async ({ ctx: { db, actor }, input: { recordId, ...pair } }) =>
      readSideBySide(db, authorize(actor, "record.read", await resourceOf(db, recordId)), pair),
    ),
  confirm: staffProcedure
    .input(
      z.strictObject({
        recordId,
        language: languageSchema,
        from: languageSchema,
        path: z.string().max(120),
        source: text,
        translation: text,
      }),
    )
    .output(z.object({ counter: z.int() }))
    .mutation(({ ctx, input }) => confirmTranslation(ctx, input)),
  handOut: staffProcedure
    .input(
      z.strictObject({
        language: languageSchema,
        from: languageSchema,
        which: z.enum(handOutChoices),
        /** One record; every one in reach where it is null. */
        recordId: recordId.nullable(),
      }),
    )
    .output(handOutView)
    .query(async ({ ctx: { db, actor }, input }) => {
      const resource = input.recordId
        ? await resourceOf(db, input.recordId)
        : { unitIds: actor.scope.units ?? [] };
      return handOut(db, authorize(actor, "record.read", resource), input);
    }),
  takeIn: staffProcedure
    .input(
      z.strictObject({
        xml: z.string(),
        /** Reports, and saves nothing. */
        dryRun: z.boolean(),
        /** Texts that changed since they were handed out and are taken in all the same, as "<record> <path>". */
        chosen: z.union([z.literal("all"), z.array(z.string().max(160)).max(1000)]),
      }),
    )
    .output(takeInView)
    .mutation(({ ctx, input }) => takeIn(ctx, input)),
});
