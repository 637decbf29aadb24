/** Day and time on the register's clock, as the reader writes them. */
import type { DeskReader } from "@/lib/desk/reader.ts";

const tags = { en: "en-GB", fr: "fr-BE", nl: "nl-BE", de: "de-DE" } as const;

export function momentIn({ language, institute }: DeskReader): (moment: Date) => string {
  const format = new Intl.DateTimeFormat(tags[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: institute.timeZone,
  });
  return (moment) => format.format(moment);
}
