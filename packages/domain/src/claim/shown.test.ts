import { expect, it } from "vitest";
import { figuresOf } from "./shown.ts";

const value = (standing: "current" | "earlier" | "as-stated", asOf: string | null, figure = "parties") => ({
  figure,
  standing,
  asOf,
});

it("shows the current value and keeps the others beneath it, newest first", () => {
  const [figure] = figuresOf([
    value("earlier", "2011"),
    value("as-stated", null),
    value("earlier", "2020-02"),
    value("current", "2024"),
  ]);
  expect(figure?.shown.asOf).toBe("2024");
  expect(figure?.others.map(({ asOf }) => asOf)).toEqual([null, "2020-02", "2011"]);
});

it("shows what the replaced page stated where nothing newer is sure", () => {
  const [figure] = figuresOf([value("earlier", "2024"), value("as-stated", null)]);
  expect(figure?.shown.standing).toBe("as-stated");
});

it("keeps figures apart, in the order in which they first appear", () => {
  const figures = figuresOf([
    value("current", null, "members"),
    value("current", null),
    value("earlier", null, "members"),
  ]);
  expect(figures.map(({ figure, others }) => [figure, others.length])).toEqual([
    ["members", 1],
    ["parties", 0],
  ]);
});
