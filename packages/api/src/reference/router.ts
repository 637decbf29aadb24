/** Records as others name them. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema, slug } from "@entente/domain/fields/values";
import { recordKinds } from "@entente/domain/record/nouns";
import { z } from "zod";
import { type ActingContext, staffProcedure, staffRouterOf } from "../trpc.ts";
import { namesOfRecords, ownerOfAddress } from "./queries.ts";
import { referenceView } from "./view.ts";

/** A form names units and people beyond the scope of whoever edits it; what they say of themselves stays there. */
const inScope = ({ actor }: ActingContext) =>
  authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] });

export const referenceRouter = staffRouterOf({
  owner: staffProcedure
    .input(z.strictObject({ kind: z.enum(recordKinds), slug, recordId: z.uuid() }))
    .output(z.uuid().nullable())
    .query(({ ctx, input }) => ownerOfAddress(ctx.db, inScope(ctx), input)),
  names: staffProcedure
    .input(z.strictObject({ recordIds: z.array(z.uuid()).max(5000), language: languageSchema }))
    .output(z.array(referenceView))
    .query(({ ctx, input }) => namesOfRecords(ctx.db, inScope(ctx), input)),
});
