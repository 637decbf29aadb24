/** Day and time on the register's clock, as the reader writes them. */
import { printMoment } from "@entente/domain/dates/print";
import type { DeskReader } from "@/lib/desk/reader.ts";

export const momentIn =
  ({ language, institute }: DeskReader): ((moment: Date) => string) =>
  (moment) =>
    printMoment(moment, language, institute.timeZone);
