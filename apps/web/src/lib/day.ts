/** As of which day the page at hand is read. The door has read it from the address. */
import type { DayView } from "@entente/api/day/view";
import { publicCaller } from "@entente/api/public-caller";
import { headers } from "next/headers";
import { cache } from "react";
import { dayHeader, untilHeader } from "./public-response/asked-day.ts";

/** YYYY-MM-DD, or null where the register is read as it is now. */
export const askedDay = async (): Promise<string | null> => (await headers()).get(dayHeader);

/** The same with the moment by which it must be read. */
export async function askedInTime(): Promise<{ day: string; until: number | undefined } | null> {
  const day = await askedDay();
  if (day === null) return null;
  const until = (await headers()).get(untilHeader);
  return { day, until: until === null ? undefined : Number(until) };
}

export type ReadDay = DayView;

/** The day with what is known of it: whether it is over, and when the register began. */
export const readDay = cache(async (): Promise<ReadDay | null> => {
  const on = await askedDay();
  return on === null ? null : publicCaller().day.about({ on });
});
