/** The drawn countries, by section of the earth. The files are made by tooling/map-shapes. */
import type { mapViews } from "@entente/api/map/asked";
import europe from "./shapes/europe.json";
import smallEurope from "./shapes/small-europe.json";
import smallWorld from "./shapes/small-world.json";
import world from "./shapes/world.json";

export type SectionName = (typeof mapViews)[number];

export type Shape = {
  /** The `d` of a path; "" where it is too small for one. */
  readonly path: string;
  /** Where a mark or a number stands; 0, 0 where that is outside the section. */
  readonly x: number;
  readonly y: number;
  readonly area: number;
};

export type Section = {
  readonly width: number;
  readonly height: number;
  /** By ISO 3166-1 alpha-2; the regions that can be parties by ISO 3166-2. */
  readonly countries: Readonly<Record<string, Shape>>;
  /** Land that has no code. */
  readonly others: string;
};

export const sections: Readonly<Record<SectionName, Section>> = { europe, world };
export const smallSections: Readonly<Record<SectionName, Section>> = {
  europe: smallEurope,
  world: smallWorld,
};
