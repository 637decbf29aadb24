import type { Around } from "@entente/api/relation/view";
import { expect, it } from "vitest";
import { chooseDrawn, mostFar, mostNear } from "./choose.ts";
import { layOut } from "./lay-out.ts";

const node = (id: string) => ({
  id,
  sort: "treaty" as const,
  name: { text: id, language: "en" as const },
  acronym: null,
  segment: "treaties",
  slug: id,
  url: null,
});
const way = { how: "relation", kind: "part-of", direction: "out" } as const;
const beside = (id: string) => ({ node: node(id), ways: [way] });

/** A hub: every neighbour has neighbours of its own, some of them shared, and the next neighbour among them. */
const hub = (near: number, far: number): Around => ({
  language: "en",
  day: "2026-06-15",
  from: node("from"),
  total: near,
  near: Array.from({ length: near }, (_, place) => ({
    ...beside(`near-${place}`),
    total: far,
    near: [
      beside(`near-${(place + 1) % near}`),
      ...Array.from({ length: far }, (__, other) => beside(`far-${(place + other) % (near + far)}`)),
    ],
  })),
});

it("draws no more than can be read, and gives every neighbour its turn", () => {
  const drawn = chooseDrawn(hub(60, 12));
  expect(drawn.near).toHaveLength(mostNear);
  expect(drawn.far).toHaveLength(mostFar);
  for (const { node: one } of drawn.near) {
    expect(
      drawn.edges.some(({ from }) => from === one.id),
      one.id,
    ).toBe(true);
  }
});

it("draws everything that the list names where that is not much", () => {
  const drawn = chooseDrawn(hub(4, 3));
  expect(drawn.near).toHaveLength(4);
  expect(drawn.far).toHaveLength(drawn.farTotal);
  expect(drawn.across).toHaveLength(4);
});

it("lets no box touch another, and draws the same each time", () => {
  const drawn = chooseDrawn(hub(60, 12));
  const placed = layOut(drawn);
  expect(placed.boxes).toHaveLength(1 + mostNear + mostFar);
  for (const [place, a] of placed.boxes.entries()) {
    expect(a.x + a.width).toBeLessThanOrEqual(placed.width);
    expect(a.y + a.height).toBeLessThanOrEqual(placed.height);
    for (const b of placed.boxes.slice(place + 1)) {
      const beside = a.x + a.width < b.x || b.x + b.width < a.x;
      const stacked = a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(beside || stacked, `${a.id} and ${b.id}`).toBe(true);
    }
  }
  expect(layOut(drawn)).toEqual(placed);
});

it("draws one that nothing hangs together with", () => {
  const { boxes, width } = layOut(chooseDrawn({ ...hub(1, 0), near: [], total: 0 }));
  expect(boxes).toHaveLength(1);
  expect(width).toBeGreaterThan(0);
});
