/**
 * Parts overseas that Natural Earth draws as one with a state although ISO 3166 has a code for them. What a state signs
 * need not hold there, and the register does not know: they are shapes of their own.
 */
import { geoCentroid } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

export type Area = Feature<Polygon | MultiPolygon, { readonly a3: string }>;

/** West, south, east, north, in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

const apart: Readonly<Record<string, Readonly<Record<string, Box>>>> = {
  FRA: {
    GF: [-55, 2, -51, 6],
    GP: [-62, 15.8, -61, 16.6],
    MQ: [-61.3, 14.3, -60.7, 15],
    RE: [55, -22, 56, -20],
    YT: [44.9, -13.2, 45.4, -12.5],
  },
  NLD: { BQ: [-69, 12, -62, 18] },
  NOR: { SJ: [-10, 70.5, 35, 81] },
  NZL: { TK: [-173, -10, -171, -8] },
  IOA: { CC: [96, -13, 98, -11], CX: [105, -11, 106, -10] },
};

/** The north of Norway's mainland lies in the box of Svalbard and Jan Mayen. */
const mainland: Readonly<Record<string, (centre: Position) => boolean>> = {
  SJ: ([longitude = 0, latitude = 0]) => latitude < 73 && longitude > 0,
};

const inside = ([x = 0, y = 0]: Position, [west, south, east, north]: Box) =>
  x >= west && x <= east && y >= south && y <= north;

const polygonsOf = ({ geometry }: Area): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function codeOf(polygon: Position[][], a3: string, own: string): string {
  const centre = geoCentroid({ type: "Polygon", coordinates: polygon });
  const found = Object.entries(apart[a3] ?? {}).find(
    ([code, box]) => inside(centre, box) && !mainland[code]?.(centre),
  );
  return found?.[0] ?? own;
}

/** Martinique's neighbour Dominica and the like are features of their own: only what is joined is looked at. */
export function takenApart(area: Area, own: string): ReadonlyMap<string, MultiPolygon> {
  const parts = Map.groupBy(polygonsOf(area), (polygon) => codeOf(polygon, area.properties.a3, own));
  return new Map(
    [...parts].map(([code, coordinates]) => [code, { type: "MultiPolygon" as const, coordinates }]),
  );
}
