import { expect, it } from "vitest";
import { fill } from "./fill.ts";

it("puts every value into its place, and leaves a place without one", () => {
  expect(fill("{name} saved at {time}, {name}", { name: "Ada", time: "14:02" })).toBe(
    "Ada saved at 14:02, Ada",
  );
  expect(fill("{count} of {all}", { count: 0 })).toBe("0 of {all}");
});

it("chooses the word that goes with the number", () => {
  const sentence = "{count} {count|person was|people were} invited";
  expect([0, 1, 2].map((count) => fill(sentence, { count }))).toEqual([
    "0 people were invited",
    "1 person was invited",
    "2 people were invited",
  ]);
});
