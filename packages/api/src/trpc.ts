/** The two ways to ask: as a visitor, who may ask anything that is public, and as staff, who must be known. */
import type { PublicClient, StaffClient } from "@entente/db/clients";
import type { Actor } from "@entente/domain/access/authorize";
import type { Clock } from "@entente/domain/clock";
import { Refusal } from "@entente/domain/errors";
import { initTRPC } from "@trpc/server";
import { errorShape, refusalAsError } from "./refusals.ts";

export type PublicContext = { readonly db: PublicClient; readonly clock: Clock };
export type StaffContext = {
  readonly db: StaffClient;
  /** Null where nobody is signed in. */
  readonly actor: Actor | null;
};
/** What a procedure for staff works with: somebody acts. */
export type ActingContext = StaffContext & { readonly actor: Actor };

const visitors = initTRPC.context<PublicContext>().create();
export const publicProcedure = visitors.procedure;
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
