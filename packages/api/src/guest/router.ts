/** Links by which outsiders see what is not public yet. What they see and say comes in by guest-door.ts. */
import { authorize } from "@entente/domain/access/authorize";
import { line } from "@entente/domain/fields/values";
import { z } from "zod";
import { resourceOf } from "../record/queries.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { endLink, showToGuest } from "./commands.ts";
import { guestLinksOfRecord } from "./queries.ts";
import { guestLinkView, newGuestLinkView } from "./view.ts";

const recordId = z.uuid();

export const guestRouter = staffRouterOf({
  ofRecord: staffProcedure
    .input(z.strictObject({ recordId }))
    .output(z.array(guestLinkView))
    .query(async ({ ctx: { db, actor }, input }) =>
      guestLinksOfRecord(db, authorize(actor, "record.read", await resourceOf(db, input.recordId))),
    ),
  create: staffProcedure
    .input(
      z.strictObject({ id: z.uuid(), recordId, guest: line(120), days: z.int().min(1).max(60).default(14) }),
    )
    .output(newGuestLinkView)
    .mutation(({ ctx, input }) => showToGuest(ctx, input)),
  end: staffProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.object({ id: z.uuid() }))
    .mutation(({ ctx, input }) => endLink(ctx, input.id)),
});
