/** How a draft would look to visitors. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { hints, preview } from "./queries.ts";
import { hintView, previewView } from "./view.ts";

export const previewRouter = staffRouterOf({
  page: staffProcedure
    .input(
      z.strictObject({
        recordId: z.uuid(),
        language: languageSchema,
        /** A version that was kept; the draft where it is null. */
        revisionId: z.uuid().nullable(),
      }),
    )
    .output(previewView)
    .query(async ({ ctx: { db, actor }, input: { recordId, ...what } }) =>
      preview(db, authorize(actor, "record.read", await resourceOf(db, recordId)), what),
    ),
  hints: staffProcedure
    .input(
      z.strictObject({
        recordId: z.uuid(),
        language: languageSchema,
        /** The language of the desk, in which fields are named. */
        reader: languageSchema,
      }),
    )
    .output(z.array(hintView))
    .query(async ({ ctx: { db, actor }, input: { recordId, ...what } }) =>
      hints(db, authorize(actor, "record.read", await resourceOf(db, recordId)), what),
    ),
});
