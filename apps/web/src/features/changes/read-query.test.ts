import { expect, test } from "vitest";
import { readSides } from "./read-query.ts";

test("two versions are numbers, and the later may be what can be read now", () => {
  expect(readSides({ from: "1", to: "now" })).toEqual({ from: 1, to: "now", problems: [] });
  expect(readSides({})).toEqual({ from: null, to: null, problems: [] });
  expect(readSides({ from: "now", to: "two" }).problems.map(({ key }) => key)).toEqual(["from", "to"]);
  expect(readSides({ at: "x" }).problems).toEqual([
    { key: "at", rule: "unknown-part", valid: ["from", "to"] },
  ]);
});
