/** Who may work at the desk. For administrators. */
import { accountChangeSchema, invitationSchema } from "@entente/domain/access/account";
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import {
  changePerson,
  checkCsv,
  endSessions,
  inviteFromCsv,
  invitePerson,
  reinstatePerson,
  removeFactors,
  resend,
  revoke,
  suspendPerson,
} from "./commands.ts";
import { findPerson, listPeople, listUnits, personSorts } from "./queries.ts";
import { csvCheckView, invitedView, personView, unitChoiceView } from "./view.ts";

const accountId = z.uuid();
const whom = z.strictObject({ accountId });
const csvFile = z.strictObject({
  actId: z.uuid(),
  csv: z.string().max(400_000),
  language: languageSchema,
});
const nothing = z.void();

export const peopleRouter = staffRouterOf({
  list: staffProcedure
    .input(
      z.strictObject({
        language: languageSchema,
        search: z.string().trim().max(120).optional(),
        sort: z.enum(personSorts).optional(),
      }),
    )
    .output(z.array(personView))
    .query(({ ctx: { db, actor }, input }) =>
      listPeople(db, authorize(actor, "account.manage", wholeRegister), input),
    ),
  find: staffProcedure
    .input(z.strictObject({ accountId, language: languageSchema }))
    .output(personView)
    .query(({ ctx: { db, actor }, input }) =>
      findPerson(db, authorize(actor, "account.manage", wholeRegister), input),
    ),
  units: staffProcedure
    .input(inLanguage)
    .output(z.array(unitChoiceView))
    .query(({ ctx: { db, actor }, input }) =>
      listUnits(db, authorize(actor, "account.manage", wholeRegister), input),
    ),
  invite: staffProcedure
    .input(invitationSchema)
    .output(nothing)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  checkCsv: staffProcedure
    .input(csvFile)
    .output(csvCheckView)
    // A file is too long for an address.
    .mutation(({ ctx, input }) => checkCsv(ctx, input)),
  inviteFromCsv: staffProcedure
    .input(csvFile)
    .output(invitedView)
    .mutation(({ ctx, input }) => inviteFromCsv(ctx, input)),
  resendInvitation: staffProcedure
    .input(z.strictObject({ accountId, language: languageSchema }))
    .output(nothing)
    .mutation(({ ctx, input }) => resend(ctx, input)),
  revokeInvitation: staffProcedure
    .input(whom)
    .output(nothing)
    .mutation(({ ctx, input }) => revoke(ctx, input)),
  change: staffProcedure
    .input(accountChangeSchema)
    .output(nothing)
    .mutation(({ ctx, input }) => changePerson(ctx, input)),
  suspend: staffProcedure
    .input(z.strictObject({ accountId, evenMyself: z.boolean() }))
    .output(nothing)
    .mutation(({ ctx, input }) => suspendPerson(ctx, input)),
  reinstate: staffProcedure
    .input(whom)
    .output(nothing)
    .mutation(({ ctx, input }) => reinstatePerson(ctx, input)),
  endSessions: staffProcedure
    .input(whom)
    .output(z.int())
    .mutation(({ ctx, input }) => endSessions(ctx, input)),
  removeFactors: staffProcedure
    .input(whom)
    .output(nothing)
    .mutation(({ ctx, input }) => removeFactors(ctx, input)),
});
