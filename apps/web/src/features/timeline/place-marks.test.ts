import type { TimelineEvent } from "@entente/api/timeline/view";
import { expect, it } from "vitest";
import { pictureWidth } from "./axis.ts";
import { placeMarks, rowHeight } from "./place-marks.ts";

const entry = (acronym: string) => ({
  id: crypto.randomUUID(),
  slug: "entry",
  kind: "treaty" as const,
  acronym,
  title: { text: acronym, language: "en" as const },
  summary: null,
});

const kinds = ["adopted", "in-force", "founded", "ended"] as const;
const many: TimelineEvent[] = Array.from({ length: 300 }, (_, place) => ({
  id: `${place}`,
  kind: kinds[place % 4] ?? "adopted",
  on: `${1950 + ((place * 7) % 80)}${place % 3 === 0 ? "" : "-06"}${place % 3 === 2 ? "-15" : ""}`,
  entry: entry(`ENTRY ${"X".repeat(place % 30)}`),
}));

it("lets no mark or label touch another, or leave the picture", () => {
  const { lanes } = placeMarks(many, ({ entry: { acronym } }) => acronym ?? "", 40);
  const marks = lanes.flatMap((lane) => lane.marks);
  expect(marks).toHaveLength(many.length);
  for (const [place, a] of marks.entries()) {
    expect(a.from).toBeGreaterThanOrEqual(-20);
    expect(a.to).toBeLessThanOrEqual(pictureWidth + 20);
    for (const b of marks.slice(place + 1)) {
      const apart = Math.abs(a.y - b.y) >= rowHeight || a.to < b.from || b.to < a.from;
      expect(apart, `${a.label} ${a.event.on} and ${b.label} ${b.event.on}`).toBe(true);
    }
  }
});

it("leaves the span open that an imprecise date leaves open", () => {
  const [year, day] = ["1992", "1992-05-22"].map((on) => {
    const { lanes } = placeMarks([{ id: on, kind: "adopted", on, entry: entry("CBD") }], () => "CBD", 0);
    return lanes[0]?.marks[0]?.open;
  });
  expect(year).not.toBeNull();
  expect(day).toBeNull();
});
