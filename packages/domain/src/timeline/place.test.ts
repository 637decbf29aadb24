import { describe, expect, it } from "vitest";
import { spanOnAxis } from "./place.ts";

describe("the place of a date on an axis of years", () => {
  it("is as wide as the date is imprecise", () => {
    expect(spanOnAxis("1992")).toEqual({ from: 1992, to: 1993 });
    const { from, to } = spanOnAxis("1992-07");
    expect(from).toBeCloseTo(1992 + 182 / 366, 3);
    expect(to).toBeCloseTo(1992 + 213 / 366, 3);
    const day = spanOnAxis("1991-12-31");
    expect(day.from).toBeCloseTo(1991 + 364 / 365, 4);
    expect(day.to).toBe(1992);
  });
});
