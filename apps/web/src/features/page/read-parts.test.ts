import { expect, test } from "vitest";
import { readPage } from "./read-parts.ts";

test("a page number is one, and what a form left empty says nothing", () => {
  expect(readPage({}, 1000)).toEqual({ page: 1, problems: [] });
  expect(readPage({ page: "" }, 1000)).toEqual({ page: 1, problems: [] });
  expect(readPage({ page: "3" }, 1000)).toEqual({ page: 3, problems: [] });
  // The day that is read is everybody's, and read before.
  expect(readPage({ on: "2019-06-30" }, 1000)).toEqual({ page: 1, problems: [] });
});

test.each([
  { page: "0" },
  { page: "-1" },
  { page: "1e3" },
  { page: "9999999" },
  { page: ["1", "2"] },
  { pages: "1" },
])("%o is refused", (given) => {
  expect(readPage(given, 1000).problems).toHaveLength(1);
});
