import { expect, it } from "vitest";
import { cutToWidth, textWidth } from "./text-width.ts";

it("knows wide letters from narrow ones, and an accent takes no room", () => {
  expect(textWidth("WW", 10)).toBe(20);
  expect(textWidth("ill", 10)).toBeLessThan(textWidth("mom", 10) / 2);
  expect(textWidth("é", 10)).toBe(textWidth("e", 10));
});

it("cuts what has no room, and says so", () => {
  expect(cutToWidth("CBD", 12, 100)).toBe("CBD");
  const cut = cutToWidth("Convention on Biological Diversity", 12, 100);
  expect(cut).toMatch(/^Convention .*…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
});
