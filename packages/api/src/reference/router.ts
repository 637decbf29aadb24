/** Records as others name them. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { namesOfRecords } from "./queries.ts";
import { referenceView } from "./view.ts";

export const referenceRouter = staffRouterOf({
  names: staffProcedure
    .input(z.strictObject({ recordIds: z.array(z.uuid()).max(5000), language: languageSchema }))
    .output(z.array(referenceView))
    .query(({ ctx: { db, actor }, input }) =>
      // A form names units and people beyond the scope of whoever edits it; what they say of themselves stays there.
      namesOfRecords(db, authorize(actor, "record.read", { unitIds: actor.scope.units ?? [] }), input),
    ),
});
