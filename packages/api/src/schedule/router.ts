/** What is published or withdrawn later, at a time on the register's clock. */
import { authorize } from "@entente/domain/access/authorize";
import { explanationSchema, noteSchema, staffWords } from "@entente/domain/record/note";
import { partSchema } from "@entente/domain/record/parts";
import { withdrawalSorts } from "@entente/domain/record/withdrawal";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { inLanguage } from "../shared/inputs.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { cancelPlan, planParts } from "./commands.ts";
import { plannedAnywhere, schedulesOfRecord } from "./queries.ts";
import { plannedView, scheduledView, scheduleView } from "./view.ts";

const recordId = z.uuid();

const planned = {
  id: z.uuid(),
  recordId,
  parts: z.array(partSchema).min(1),
  /** On the register's clock: 2027-03-28T09:00, seconds may follow. */
  time: z.iso
    .datetime({ local: true, offset: false, message: "Write it like 2027-03-28T09:00" })
    .max(19)
    .refine((time) => time < "2100", "Choose a time in this century"),
};

const planSchema = z.discriminatedUnion("action", [
  z.strictObject({
    ...planned,
    action: z.literal("publish"),
    details: z.strictObject({
      note: noteSchema.nullable(),
      anyway: staffWords.optional(),
      address: z.enum(["keep", "move"]).optional(),
    }),
  }),
  z.strictObject({
    ...planned,
    action: z.literal("withdraw"),
    details: z.strictObject({
      sort: z.enum(withdrawalSorts),
      explanation: explanationSchema.nullable(),
      mergedInto: z.uuid().optional(),
    }),
  }),
]);

export const scheduleRouter = staffRouterOf({
  list: staffProcedure
    .input(inLanguage)
    .output(z.array(plannedView))
    .query(({ ctx: { db, actor }, input }) =>
      // Whoever has a scope may list what lies in it.
      plannedAnywhere(
        db,
        authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] }),
        input.language,
      ),
    ),
  ofRecord: staffProcedure
    .input(z.strictObject({ recordId }))
    .output(z.array(scheduleView))
    .query(async ({ ctx: { db, actor }, input }) =>
      schedulesOfRecord(db, authorize(actor, "record.read", await resourceOf(db, input.recordId))),
    ),
  create: staffProcedure
    .input(planSchema)
    .output(scheduledView)
    .mutation(({ ctx, input }) => planParts(ctx, input)),
  cancel: staffProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.object({ id: z.uuid() }))
    .mutation(({ ctx, input }) => cancelPlan(ctx, input.id)),
});
