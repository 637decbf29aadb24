/** By which clock dated facts are read, where a day is: as published, or as known to come. */
import { printDate } from "@entente/domain/dates/print";
import type { Reader } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";

export function Clock({ reader: { day, language } }: { readonly reader: Reader }) {
  if (!day || day.tense === "today") return null;
  const words = dayWordsIn(language);
  const printed = printDate(day.day, language);
  return (
    <p className="text-muted mb-4">
      {day.tense === "past" ? words.publishedOn(printed) : words.comingBy(printed)}
    </p>
  );
}
