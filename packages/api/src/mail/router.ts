/** The outbox. It holds links that open accounts: administrators alone read it. */
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { readMail, resendMail } from "./commands.ts";
import { readOutbox } from "./queries.ts";
import { letterView, outboxView } from "./view.ts";

export const mailRouter = staffRouterOf({
  list: staffProcedure
    .input(z.strictObject({ page: z.int().min(1).max(10_000).default(1) }))
    .output(outboxView)
    .query(({ ctx: { db, actor }, input }) =>
      readOutbox(db, authorize(actor, "outbox.read", wholeRegister), input.page),
    ),
  read: staffProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .output(letterView)
    .mutation(({ ctx, input }) => readMail(ctx, input)),
  resend: staffProcedure
    .input(z.strictObject({ id: z.uuid(), attempts: z.int().min(0) }))
    .output(z.void())
    .mutation(({ ctx, input }) => resendMail(ctx, input)),
});
