/** Planning and cancelling, handed over to the store, which authorizes on the rows that it writes. */
import { cancelSchedule } from "@entente/db/schedule/cancel";
import { createSchedule, type NewSchedule } from "@entente/db/schedule/create";
import type { ActingContext } from "../trpc.ts";

export const planParts = ({ db, actor }: ActingContext, input: NewSchedule) =>
  createSchedule(db, actor, input);

export async function cancelPlan({ db, actor }: ActingContext, id: string) {
  await cancelSchedule(db, actor, id);
  return { id };
}
