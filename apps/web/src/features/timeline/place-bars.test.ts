import { expect, it } from "vitest";
import { pictureWidth } from "./axis.ts";
import { placeBars } from "./place-bars.ts";

const years = Array.from({ length: 180 }, (_, place) => 1846 + place);
const counts = years.flatMap((year) => [
  { kind: "adopted" as const, year, count: year % 7 },
  { kind: "membership" as const, year, count: 300 },
  { kind: "task" as const, year, count: 100 },
]);

it("counts every event once, in bars wide enough to be hit", () => {
  const { lanes, step } = placeBars(counts, 40);
  expect(lanes.map(({ key }) => key)).toEqual(["adopted", "memberships"]);
  const bars = lanes.flatMap((lane) => lane.bars);
  const sum = counts.reduce((total, { count }) => total + count, 0);
  expect(bars.reduce((total, { count }) => total + count, 0)).toBe(sum);
  for (const { x, width, from, until } of bars) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(pictureWidth);
    expect(until - from).toBeLessThan(step);
    if (until - from === step - 1) expect(width).toBeGreaterThanOrEqual(24);
  }
});

it("draws the few beside the many", () => {
  const few = placeBars([{ kind: "ended", year: 1900, count: 1 }, ...counts], 0).lanes.find(
    ({ key }) => key === "founded",
  );
  expect(few?.bars[0]?.height).toBeGreaterThan(2);
});
