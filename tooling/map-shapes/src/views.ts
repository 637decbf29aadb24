/** The sections that are drawn, all true to area, so that no country looks more than it is. */
import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";

export type View = {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  /** What is left out of the lines, in square units: about what nobody could see. */
  readonly detail: number;
  /** West, south, east and north of where most readers look; outside it lines are plainer. */
  readonly core: readonly [number, number, number, number];
};

/** Lines that leave the section are cut where nobody sees the cut. */
const beyond = 12;

type Frame = Pick<View, "detail" | "core"> & {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly at: readonly [x: number, y: number];
};

/** @param size how many units of the drawing a unit of the frame has */
function view(
  whole: GeoProjection,
  size: number,
  { width, height, scale, at: [x, y], ...rest }: Frame,
): View {
  const [right, below] = [Math.round(width * size), Math.round(height * size)];
  const projection = whole
    .scale(scale * size)
    .translate([x * size, y * size])
    .clipExtent([
      [-beyond, -beyond],
      [right + beyond, below + beyond],
    ]);
  return { width: right, height: below, projection, ...rest };
}

/** Equal Earth, with the Bering Strait at its edge, without Antarctica. */
const world = (size: number) =>
  view(geoEqualEarth().rotate([-11, 0]), size, {
    width: 960,
    height: 438,
    scale: 177,
    at: [480, 241],
    detail: 8,
    core: [-180, -56, 180, 66],
  });

/** Lambert's azimuthal projection around 10° east, 52° north, as European statistics use it. */
const europe = (size: number) =>
  view(geoAzimuthalEqualArea().rotate([-10, -52]), size, {
    width: 960,
    height: 760,
    scale: 1124,
    at: [527, 418],
    detail: 5,
    core: [-12, 36, 27, 71.5],
  });

/** The large ones fill a page, the small ones stand beside an entry. */
export const views = {
  world: () => world(1.3),
  europe: () => europe(1),
  "small-world": () => world(0.6),
  "small-europe": () => europe(0.5),
} as const;
