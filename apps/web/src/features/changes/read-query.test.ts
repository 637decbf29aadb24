import { expect, test } from "vitest";
import { readPage, readSides } from "./read-query.ts";

test("a page number is one, and what a form left empty says nothing", () => {
  expect(readPage({})).toEqual({ page: 1, problems: [] });
  expect(readPage({ page: "" })).toEqual({ page: 1, problems: [] });
  expect(readPage({ page: "3" })).toEqual({ page: 3, problems: [] });
  // The day that is read is everybody's, and read before.
  expect(readPage({ on: "2019-06-30" })).toEqual({ page: 1, problems: [] });
});

test.each([
  { page: "0" },
  { page: "-1" },
  { page: "1e3" },
  { page: "9999999" },
  { page: ["1", "2"] },
  { pages: "1" },
])("%o is refused", (given) => {
  expect(readPage(given).problems).toHaveLength(1);
});

test("two versions are numbers, and the later may be what can be read now", () => {
  expect(readSides({ from: "1", to: "now" })).toEqual({ from: 1, to: "now", problems: [] });
  expect(readSides({})).toEqual({ from: null, to: null, problems: [] });
  expect(readSides({ from: "now", to: "two" }).problems.map(({ key }) => key)).toEqual(["from", "to"]);
  expect(readSides({ at: "x" }).problems).toEqual([
    { key: "at", rule: "unknown-part", valid: ["from", "to"] },
  ]);
});
