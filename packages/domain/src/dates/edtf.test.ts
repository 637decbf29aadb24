import { describe, expect, it } from "vitest";
import { date } from "../fields/values.ts";
import { compareEdtf, earliestDay, latestDay, parseEdtf, precisionOf } from "./edtf.ts";

describe("a date with precision", () => {
  it.each([
    ["1992", "year", "1992-01-01", "1992-12-31"],
    ["2012-04", "month", "2012-04-01", "2012-04-30"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2023-02", "month", "2023-02-01", "2023-02-28"],
    ["1992-06-05", "day", "1992-06-05", "1992-06-05"],
  ])("%s is known to the %s and means %s to %s", (text, precision, first, last) => {
    expect([precisionOf(text), earliestDay(text), latestDay(text)]).toEqual([precision, first, last]);
  });

  it.each([
    "",
    "92",
    "1992-13",
    "1992-00",
    "2026-02-30",
    "2026-02-31",
    "2025-02-29",
    "1992-6-5",
    "1992/1993",
    "0000",
    "1992-06-05T00:00",
  ])("refuses %j", (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(date.safeParse(text).success).toBe(false);
  });

  it("sorts by the first day it can mean, the more precise first", () => {
    const dates = ["1992", "1991-12-31", "1992-01-01", "1992-01", "1993"];
    expect(dates.sort(compareEdtf)).toEqual(["1991-12-31", "1992-01-01", "1992-01", "1992", "1993"]);
  });

  it("says what is wrong when it is asked about something else", () => {
    expect(() => earliestDay("soon")).toThrow('"soon" is not a date');
  });
});
