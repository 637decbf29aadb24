/** A projected shape as the shortest path that draws it: whole units, each step from the one before. */
import { type GeoProjection, geoPath } from "d3-geo";
import type { MultiPolygon } from "geojson";

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

/** Twice its area would be the sum; islands below this area, in square units, are left out. */
const smallest = 8;

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], n) => {
      const [nextX, nextY] = ring[(n + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** The rings of a shape in whole units, without what is too small to be seen. */
export function ringsOf(shape: MultiPolygon, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => {
    const point = [Math.round(x), Math.round(y)] as const;
    const last = rings.at(-1)?.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) rings.at(-1)?.push(point);
  };
  const context = {
    beginPath() {},
    closePath() {},
    arc() {},
    moveTo(x: number, y: number) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
  };
  geoPath(projection, context)(shape);
  return rings.filter((ring) => ring.length > 2 && areaOf(ring) >= smallest);
}

const step = ([x, y]: Point, [fromX, fromY]: Point) => `${x - fromX} ${y - fromY}`;

/** The rings as the `d` of a path, or "" where nothing is left. */
export const pathOf = (rings: readonly Ring[]): string =>
  rings
    .map(([first = [0, 0], ...others]) => {
      const steps = others.map((point, n) => step(point, others[n - 1] ?? first)).join(" ");
      return `M${first.join(" ")}l${steps}z`.replaceAll(" -", "-");
    })
    .join("");

export const largest = (rings: readonly Ring[]): Ring | undefined =>
  rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];

export const totalArea = (rings: readonly Ring[]): number =>
  Math.round(rings.reduce((sum, ring) => sum + areaOf(ring), 0));
