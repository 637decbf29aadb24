/** What staff may do with records. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { explanationSchema, noteSchema, staffWords } from "@entente/domain/record/note";
import { recordKinds } from "@entente/domain/record/nouns";
import { partSchema } from "@entente/domain/record/parts";
import { withdrawalSorts } from "@entente/domain/record/withdrawal";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { type ActingContext, staffProcedure, staffRouterOf } from "../trpc.ts";
import {
  publishRecord,
  restoreRecord,
  revertRecordAddress,
  saveRecord,
  trashRecord,
  withdrawRecord,
} from "./commands.ts";
import { findRecords } from "./queries/find.ts";
import { listRecords } from "./queries/list.ts";
import { missingOf } from "./queries/missing.ts";
import { trashList, usedIn } from "./queries/trash.ts";
import { readRecord, resourceOf, statusOf } from "./queries.ts";
import * as view from "./view.ts";

const recordId = z.uuid();
/** Names the act, and is made when its form is shown: the same id sent twice acts once. */
const changeSetId = z.uuid();
const record = z.strictObject({ recordId });
const parts = z.array(partSchema).min(1).max(5);

/** Whoever has a scope may ask what lies in it. */
const inScope = ({ actor }: ActingContext) =>
  authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] });

const toRead = async ({ db, actor }: ActingContext, id: string, trashed = false) =>
  authorize(actor, "record.read", await resourceOf(db, id, trashed));

export const recordRouter = staffRouterOf({
  list: staffProcedure
    .input(
      inLanguage.extend({
        kind: z.enum(recordKinds).optional(),
        mine: z.boolean().optional(),
        state: z.enum(view.partStates).optional(),
        skip: z.int().min(0).max(1_000_000).default(0),
        take: z.int().min(1).max(100).default(50),
      }),
    )
    .output(view.recordPageView)
    .query(({ ctx, input }) => listRecords(ctx.db, inScope(ctx), input)),
  find: staffProcedure
    .input(
      z.strictObject({
        query: z.string().max(200),
        kinds: z.array(z.enum(recordKinds)).max(recordKinds.length).default([]),
        language: languageSchema,
        limit: z.int().min(1).max(20).default(10),
      }),
    )
    .output(z.array(view.foundRecordView))
    .query(({ ctx, input }) => findRecords(ctx.db, inScope(ctx), input)),
  read: staffProcedure
    .input(record.extend({ since: z.int().min(0).optional() }))
    .output(view.recordView)
    .query(async ({ ctx, input }) => readRecord(ctx.db, await toRead(ctx, input.recordId), input.since)),
  status: staffProcedure
    .input(record)
    .output(z.array(view.partStateView))
    .query(async ({ ctx, input }) => statusOf(ctx.db, await toRead(ctx, input.recordId))),
  missing: staffProcedure
    .input(record)
    .output(z.array(view.partMissingView))
    .query(async ({ ctx, input }) => missingOf(ctx.db, await toRead(ctx, input.recordId))),
  usedIn: staffProcedure
    .input(record.extend({ language: languageSchema }))
    .output(z.array(view.useView))
    .query(async ({ ctx, input }) => usedIn(ctx.db, await toRead(ctx, input.recordId, true), input)),
  trashList: staffProcedure
    .input(inLanguage.extend({ recordId: recordId.optional() }))
    .output(z.array(view.trashedView))
    .query(({ ctx, input }) => trashList(ctx.db, inScope(ctx), input)),
  save: staffProcedure
    .input(
      z.strictObject({
        recordId,
        kind: z.enum(recordKinds),
        /** The counter of the version that was edited; 0 for a new record. */
        counter: z.int().min(0),
        /** Read field by field with the kind's own schema. */
        content: z.unknown(),
        /** What was edited: it is compared with, and nothing of it is kept. */
        base: view.documentView.strict().optional(),
      }),
    )
    .output(view.savedView)
    .mutation(({ ctx, input }) => saveRecord(ctx, input)),
  publish: staffProcedure
    .input(
      z.strictObject({
        recordId,
        parts,
        /** What readers are told, in every language that is public afterwards; null for a minor edit. */
        note: noteSchema.nullable(),
        changeSetId,
        /** Why it cannot wait for a second person, where one is needed. */
        anyway: staffWords.optional(),
        address: z.enum(["keep", "move"]).optional(),
      }),
    )
    .output(view.publishedRevisionView)
    .mutation(({ ctx, input }) => publishRecord(ctx, input)),
  withdraw: staffProcedure
    .input(
      z.strictObject({
        recordId,
        parts,
        sort: z.enum(withdrawalSorts),
        explanation: explanationSchema.nullable(),
        mergedInto: z.uuid().optional(),
        changeSetId,
      }),
    )
    .output(view.withdrawnView)
    .mutation(({ ctx, input }) => withdrawRecord(ctx, input)),
  revertAddress: staffProcedure
    .input(record.extend({ changeSetId }))
    .output(z.object({ slug: z.string() }))
    .mutation(({ ctx, input }) => revertRecordAddress(ctx, input)),
  trash: staffProcedure
    .input(record)
    .output(record)
    .mutation(({ ctx, input }) => trashRecord(ctx, input.recordId)),
  restore: staffProcedure
    .input(record)
    .output(record)
    .mutation(({ ctx, input }) => restoreRecord(ctx, input.recordId)),
});
