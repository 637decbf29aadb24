/**
 * Leads a question to the day that is read. A day that is over is read from the ledger, as it was published by its
 * end. Today and days to come are read from what is public now: more is not known of them.
 */
import { readAsOf } from "@entente/db/day/read";
import { lastMomentOf, todayIn } from "@entente/domain/clock";
import type { PublicContext } from "../../context.ts";

/** The time zone of the register as it is now, in which days begin and end. */
export async function timeZoneNow({ db }: PublicContext): Promise<string> {
  const institute = await db.publicInstitute.findFirst({ select: { timeZone: true } });
  return institute?.timeZone ?? "UTC";
}

/** Where a day lies, as seen from now. */
export async function tenseOf(ctx: PublicContext, day: string): Promise<"past" | "today" | "future"> {
  const now = todayIn(await timeZoneNow(ctx), ctx.clock);
  if (day === now) return "today";
  return day < now ? "past" : "future";
}

/** Asks with the context of the day that is read. */
export async function inDay<T>(ctx: PublicContext, ask: (read: PublicContext) => Promise<T>): Promise<T> {
  if (!ctx.asOf) return ask(ctx);
  const { day, past, until } = ctx.asOf;
  const timeZone = await timeZoneNow(ctx);
  if (day >= todayIn(timeZone, ctx.clock)) return ask(ctx);
  const moment = lastMomentOf(day, timeZone);
  return readAsOf(past, moment, (db) => ask({ ...ctx, db, clock: () => moment, held: undefined }), until);
}
