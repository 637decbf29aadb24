import { expect, it } from "vitest";
import { printDate, printDay, printMoment, printNumber, printTime } from "./print.ts";

it.each([
  ["1992", "en", "1992"],
  ["2012-04", "en", "April 2012"],
  ["2012-04-21", "en", "21 April 2012"],
  ["2012-04", "fr", "avril 2012"],
  ["1975-07-01", "fr", "1er juillet 1975"],
  ["2012-04-21", "fr", "21 avril 2012"],
  ["2012-04-21", "nl", "21 april 2012"],
  ["2012-03", "nl", "maart 2012"],
  ["2012-04-21", "de", "21. April 2012"],
  ["2012-03", "de", "März 2012"],
] as const)("prints %s in %s as %s", (date, language, expected) => {
  expect(printDate(date, language)).toBe(expected);
});

it("prints the day on which a moment falls where the register is", () => {
  const moment = new Date("2026-11-24T23:30:00Z");
  expect(printDay(moment, "en", "Europe/Brussels")).toBe("25 November 2026");
  expect(printDay(moment, "en", "UTC")).toBe("24 November 2026");
});

it.each([
  ["en", "1 December 2026 at 14:02"],
  ["fr", "1er décembre 2026 à 14:02"],
  ["nl", "1 december 2026 om 14:02"],
  ["de", "1. Dezember 2026 um 14:02"],
] as const)("prints a moment of the afternoon in %s as %s", (language, expected) => {
  expect(printMoment(new Date("2026-12-01T13:02:00Z"), language, "Europe/Brussels")).toBe(expected);
  expect(printTime(new Date("2026-12-01T13:02:00Z"), language, "Europe/Brussels")).toBe("14:02");
  expect(printTime(new Date("2026-12-01T23:05:00Z"), language, "Europe/Brussels")).toBe("00:05");
});

it("prints numbers in each language's own form", () => {
  const plain = (text: string) => text.replace(/\s/g, " ");
  expect(["en", "fr", "nl", "de"].map((l) => plain(printNumber(117000, l as "en")))).toEqual([
    "117,000",
    "117 000",
    "117.000",
    "117.000",
  ]);
});
