import { expect, test } from "vitest";
import { plainProse } from "./plain.ts";

test.each([
  ["## What it **does**", "What it does"],
  [
    "See [the text](https://example.org/a_b_c) and <https://example.org>.",
    "See the text (https://example.org/a_b_c) and https://example.org.",
  ],
  ["- *one*\n- __two__", "- one\n- two"],
  ["2 \\* 3, a_b_c, 5 * 6 * 7", "2 * 3, a_b_c, 5 * 6 * 7"],
  ["| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n1 | 2"],
  ["> said\n\n`code`", "said\n\ncode"],
])("%j reads %j", (prose, plain) => {
  expect(plainProse(prose)).toBe(plain);
});
