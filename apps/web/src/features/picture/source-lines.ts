/** The lines beneath a picture that is taken along: the day it is of, and where it comes from. */
import { printDate } from "@entente/domain/dates/print";
import { registerTitle } from "@/features/page/page-head.ts";
import { askedDay } from "@/lib/day.ts";
import { inDay } from "@/lib/public-response/stay-in-day.ts";
import type { Reader } from "@/lib/reader.ts";
import { exploreWordsIn } from "@/messages/explore.ts";

/**
 * The address leads back to the day that was read.
 * @param address of the page, below the origin
 * @param day of the register, YYYY-MM-DD
 */
export async function sourceLines(reader: Reader, address: string, day: string): Promise<string[]> {
  const words = exploreWordsIn(reader.language);
  const { institute, language, origin } = reader;
  const on = await askedDay();
  const shown = origin + decodeURI(on === null ? address : inDay(address, on));
  return [
    words.asOf(printDate(day, language)),
    words.source(registerTitle(reader), institute.name[language], shown),
  ];
}
