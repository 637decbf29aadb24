/** The two ways to ask: as a visitor, who may ask anything that is public, and as staff, who must be known. */
import type { StaffClient } from "@entente/db/clients";
import { tookTooLong } from "@entente/db/day/read";
import type { Actor } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import { initTRPC, TRPCError } from "@trpc/server";
import type { PublicContext } from "./context.ts";
import { inDay } from "./day/in-day/queries.ts";
import { errorShape, refusalAsError } from "./refusals.ts";

export type StaffContext = {
  readonly db: StaffClient;
  /** Null where nobody is signed in. */
  readonly actor: Actor | null;
};
/** What a procedure for staff works with: somebody acts. */
export type ActingContext = StaffContext & { readonly actor: Actor };

const visitors = initTRPC.context<PublicContext>().create();
/** A day that cannot be read in time is told apart from what is broken. */
const demandTime = (error: unknown) => {
  if (tookTooLong(error))
    throw new TRPCError({ code: "TIMEOUT", message: "This day takes too long to read." });
};
const readsItsDay = visitors.middleware(async ({ ctx, next }) => {
  const result = await inDay(ctx, (read) => next({ ctx: read })).catch((error: unknown) => {
    demandTime(error);
    throw error;
  });
  if (!result.ok && ctx.asOf) demandTime(result.error);
  return result;
});
/**
 * A question about what is public; where a day is read, about what was public by its end.
 * It throws TIMEOUT where that takes longer than visitors wait.
 */
export const publicProcedure = visitors.procedure.use(readsItsDay);
/** A question about what is public now, whichever day is read. */
export const presentProcedure = visitors.procedure;
export const publicRouterOf = visitors.router;
export const publicCallerOf = visitors.createCallerFactory;

const staff = initTRPC.context<StaffContext>().create({ errorFormatter: errorShape });
export const staffRouterOf = staff.router;
export const staffCallerOf = staff.createCallerFactory;

/** The one place where a refusal becomes an error of the transport. */
const translateRefusals = staff.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof Refusal) throw refusalAsError(result.error.cause);
  return result;
});

const demandActor = staff.middleware(({ ctx, next }) => {
  if (!ctx.actor) throw new Refusal("not-signed-in", "Sign in first.");
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

export const staffProcedure = staff.procedure.use(translateRefusals).use(demandActor);
