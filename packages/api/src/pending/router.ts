/** What stands between the draft and its readers. */
import { authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { pending } from "./queries.ts";
import { pendingView } from "./view.ts";

export const pendingRouter = staffRouterOf({
  read: staffProcedure
    .input(z.strictObject({ recordId: z.uuid(), language: languageSchema }))
    .output(pendingView)
    .query(async ({ ctx: { db, actor }, input: { recordId, language } }) =>
      pending(db, authorize(actor, "record.read", await resourceOf(db, recordId)), { language }),
    ),
});
