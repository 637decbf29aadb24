/** The two sections that are drawn, both true to area, so that no country looks more than it is. */
import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";

export type View = {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  /** What is left out of the lines, in square units: about what nobody could see. */
  readonly detail: number;
};

/** Lines that leave the section are cut where nobody sees the cut. */
const beyond = 12;

const cut = (projection: GeoProjection, width: number, height: number) =>
  projection.clipExtent([
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ]);

/** Equal Earth, with the Bering Strait at its edge, without Antarctica. */
function world(): View {
  const [width, height] = [1920, 876];
  const projection = cut(geoEqualEarth().rotate([-11, 0]).scale(354).translate([960, 482]), width, height);
  return { width, height, projection, detail: 6 };
}

/** Lambert's azimuthal projection around 10° east, 52° north, as European statistics use it. */
function europe(): View {
  const [width, height] = [1920, 1440];
  const projection = cut(
    geoAzimuthalEqualArea().rotate([-10, -52]).scale(1920).translate([930, 800]),
    width,
    height,
  );
  return { width, height, projection, detail: 14 };
}

export const views = { world, europe } as const;
