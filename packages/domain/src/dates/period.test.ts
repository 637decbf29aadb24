import { expect, it } from "vitest";
import { inForceOn } from "./period.ts";

it.each([
  [{ from: "2019-03-01", until: "2021-11-30" }, "2021-11-30", "yes", "the last day belongs to it"],
  [{ from: "2019-03-01", until: "2021-11-30" }, "2021-12-01", "no", "the day after does not"],
  [{ from: "2019-03-01", until: null }, "2019-02-28", "no", "not before it begins"],
  [{ from: "2019-03-01", until: null }, "2019-03-01", "yes", "from its first day"],
  [{ from: "2019", until: null }, "2019-06-01", "unknown", "a year leaves its days open"],
  [{ from: "2019", until: null }, "2019-12-31", "yes", "by the end of the year it has begun"],
  [{ from: "2019", until: "2021" }, "2021-01-01", "yes", "the first day of the last year still counts"],
  [{ from: "2019", until: "2021" }, "2021-06-01", "unknown", "later in the last year nobody knows"],
  [{ from: "2019", until: "2021" }, "2022-01-01", "no", "after the last year it is over"],
  [{ from: null, until: null }, "1900-01-01", "yes", "open on both sides"],
] as const)("%j on %s is %s: %s", (period, day, answer, _why) => {
  expect(inForceOn(period, day)).toBe(answer);
});
