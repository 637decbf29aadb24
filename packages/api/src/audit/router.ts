/** The audit log, for administrators. */
import { auditActions } from "@entente/domain/access/audit-actions";
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import { day, languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { beginExport } from "./commands.ts";
import { checkChain, listAudit } from "./queries.ts";
import { auditChainView, auditPageView } from "./view.ts";

/** Which lines: everything that is left out fits. */
export const auditFilter = {
  accountId: z.uuid().optional(),
  recordId: z.uuid().optional(),
  sessionId: z.uuid().optional(),
  action: z.enum(auditActions.keys).optional(),
  from: day.optional(),
  until: day.optional(),
  text: z.string().trim().max(120).optional(),
};

export const auditRouter = staffRouterOf({
  list: staffProcedure
    .input(
      z.strictObject({
        ...auditFilter,
        language: languageSchema,
        below: z
          .string()
          .regex(/^\d{1,18}$/)
          .optional(),
        limit: z.int().min(1).max(1000).default(50),
      }),
    )
    .output(auditPageView)
    .query(({ ctx: { db, actor }, input }) =>
      listAudit(db, authorize(actor, "audit.read", wholeRegister), input),
    ),
  checkChain: staffProcedure
    .input(z.strictObject({}).optional())
    .output(auditChainView)
    .query(({ ctx: { db, actor } }) => checkChain(db, authorize(actor, "audit.read", wholeRegister))),
  beginExport: staffProcedure
    .input(z.strictObject({ ...auditFilter, format: z.enum(["csv", "jsonl"]) }))
    .output(z.void())
    .mutation(({ ctx, input }) => beginExport(ctx, input)),
});
