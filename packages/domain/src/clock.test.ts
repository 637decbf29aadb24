import { expect, it } from "vitest";
import { nextDayIn, todayIn } from "./clock.ts";

it.each([
  ["Europe/Brussels", "2026-06-30T21:59:59.999Z", "2026-06-30T22:00:00.000Z"],
  ["Europe/Brussels", "2026-06-30T22:00:00.000Z", "2026-07-01T22:00:00.000Z"],
  // Clocks are set forward, and back.
  ["Europe/Brussels", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
  ["Europe/Brussels", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
  ["Asia/Kathmandu", "2026-06-30T12:00:00.000Z", "2026-06-30T18:15:00.000Z"],
])("in %s the day after %s begins at %s", (timeZone, now, begins) => {
  const next = nextDayIn(timeZone, () => new Date(now));
  expect(next.toISOString()).toBe(begins);
  expect(todayIn(timeZone, () => new Date(next.getTime() - 1))).toBe(todayIn(timeZone, () => new Date(now)));
});
