import { expect, it } from "vitest";
import { signOf, spansUpTo } from "./signs.ts";

it.each([
  [0, []],
  [1, ["1-1"]],
  [3, ["1-1", "2-2", "3-3"]],
  [4, ["1-1", "2-2", "3-3", "4-4"]],
  [5, ["1-1", "2-2", "3-3", "4-5"]],
  [9, ["1-1", "2-3", "4-5", "6-9"]],
  [100, ["1-3", "4-10", "11-31", "32-100"]],
])("numbers up to %i share at most four signs without a gap", (highest, expected) => {
  const spans = spansUpTo(highest);
  expect(spans.map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
  // Whoever has most has the fullest sign, also where there are fewer than four.
  expect(spans.at(-1)?.sign ?? "class-4").toBe("class-4");
});

it("leaves open what a country was before a source listed it, and not what it was before it signed", () => {
  const before = (act: "listed-as-party" | "signature") => ({
    party: "FR" as const,
    standing: {
      status: "non-party" as const,
      by: null,
      later: { act, on: "2023", source: "Test", sourceUrl: null, confidence: "high" as const },
    },
    bound: 0,
    unknown: act === "listed-as-party",
    binding: null,
  });
  expect(signOf(before("listed-as-party"), null)).toBe("unknown");
  expect(signOf(before("listed-as-party"), [])).toBe("unknown");
  expect(signOf(before("signature"), null)).toBe("not-yet");
});
