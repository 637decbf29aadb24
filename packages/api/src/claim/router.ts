/** What staff may ask about claims. */
import { type Actor, authorize } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { staffProcedure, staffRouterOf } from "../trpc.ts";
import { citingRecords, claimsById, findClaims } from "./queries.ts";
import { citingView, foundClaimView } from "./view.ts";

/** Whoever has a scope may look for what lies in it; what is public anybody may cite. */
const scopeOf = ({ scope }: Actor) => ({ unitIds: scope.units ?? [] });

export const claimRouter = staffRouterOf({
  /** By words: an entry's names, what is counted. Public ones of every entry, and those of one's own drafts. */
  find: staffProcedure
    .input(z.strictObject({ language: languageSchema, query: z.string().trim().min(1).max(100) }))
    .output(z.array(foundClaimView))
    .query(({ ctx, input }) =>
      findClaims(ctx.db, authorize(ctx.actor, "record.read", scopeOf(ctx.actor)), input),
    ),
  /** The claims that a text names. One that is no longer there is not among them. */
  named: staffProcedure
    .input(z.strictObject({ language: languageSchema, ids: z.array(z.uuid()).max(200) }))
    .output(z.array(foundClaimView))
    .query(({ ctx, input }) =>
      claimsById(ctx.db, authorize(ctx.actor, "record.read", scopeOf(ctx.actor)), input),
    ),
  /** Whose texts name one of these claims: told to whoever removes one. */
  usedIn: staffProcedure
    .input(z.strictObject({ language: languageSchema, ids: z.array(z.uuid()).max(50) }))
    .output(z.array(citingView))
    .query(({ ctx, input }) =>
      citingRecords(ctx.db, authorize(ctx.actor, "record.read", scopeOf(ctx.actor)), input),
    ),
});
