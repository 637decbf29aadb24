/** What of an answer is drawn where: the places of a section with their signs, and who has no place in it. */
import type { MapParty, MapView } from "@entente/api/map/view";
import { type Section, type SectionName, type Shape, sections } from "./sections.ts";
import { type Sign, type Span, signOf, spansUpTo } from "./signs.ts";

export type MapPlace = {
  readonly party: MapParty;
  readonly sign: Sign;
  readonly shape: Shape;
  /** A dot where the shape is too small to be seen, a diamond for a region. */
  readonly form: "area" | "dot" | "diamond";
};

export type DrawnMap = {
  readonly name: SectionName;
  readonly section: Section;
  /** Null where one entry is drawn. */
  readonly spans: readonly Span[] | null;
  readonly places: readonly MapPlace[];
  /** Whoever has no place: they are named beside the map. */
  readonly outside: readonly MapParty[];
  /** An organisation has no place on a map. */
  readonly union: MapParty | null;
};

export const union = "EU";

/** The part of a section below which a shape cannot be told from a speck, in a million. */
const seen = { large: 45, small: 250 } as const;

export const isRegion = (code: string): boolean => code.includes("-");

function formOf(code: string, { area }: Shape, least: number): MapPlace["form"] {
  if (isRegion(code)) return "diamond";
  return area < least ? "dot" : "area";
}

type Coded = { readonly party: string };

const countries = <P extends Coded>(parties: readonly P[]): P[] =>
  parties.filter(({ party }) => party !== union);

/** The closest section in which everybody has a place. */
export const fitting = (parties: readonly Coded[]): SectionName =>
  countries(parties).every(({ party }) => sections.europe.countries[party]) ? "europe" : "world";

/** Places from the largest to the smallest, so that a dot lies on top. */
export function drawnMap(map: MapView, asked: SectionName | null, from = sections): DrawnMap {
  const name = asked ?? fitting(map.parties);
  const section = from[name];
  const least = (seen[from === sections ? "large" : "small"] * section.width * section.height) / 1e6;
  const all = countries(map.parties);
  const spans = map.entry ? null : spansUpTo(Math.max(0, ...all.map(({ bound }) => bound)));
  // Among numbers a region would hide the number of its country.
  const shapeOf = ({ party }: MapParty) => (spans && isRegion(party) ? undefined : section.countries[party]);
  const places = all.flatMap((party) => {
    const shape = shapeOf(party);
    return shape
      ? [{ party, shape, sign: signOf(party, spans), form: formOf(party.party, shape, least) }]
      : [];
  });
  const order = { area: 0, dot: 1, diamond: 2 };
  return {
    name,
    section,
    spans,
    places: places.sort((a, b) => order[a.form] - order[b.form]),
    outside: all.filter((party) => !shapeOf(party)),
    union: map.parties.find(({ party }) => party === union) ?? null,
  };
}
