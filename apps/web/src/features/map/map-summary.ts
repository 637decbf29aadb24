/** What a map is of, and what it shows, in sentences. */

import { farFromWhole } from "@entente/api/map/far-from-whole";
import type { MapView } from "@entente/api/map/view";
import { printDate } from "@entente/domain/dates/print";
import { listFormat } from "@entente/domain/formatters";
import { figureText } from "@/features/entry/figure-text.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { type DrawnMap, isRegion } from "./drawn-map.ts";

/** What the map is of. */
export function mapTitle({ entry }: Pick<MapView, "entry">, { language }: Reader): string {
  const words = mapWordsIn(language);
  return entry ? words.of(entry.acronym ?? entry.title.text, entry.kind) : words.treaties;
}

/** Whoever is bound: countries, without their regions, and the Union. */
function bound({ places, outside, union }: DrawnMap) {
  const all = [...places.map(({ party }) => party), ...outside];
  return {
    countries: all.filter((party) => party.bound > 0 && !isRegion(party.party)).length,
    union: union !== null && union.bound > 0,
  };
}

/** What the map shows: how many are bound. */
export function mapSummary(map: MapView, drawn: DrawnMap, { language }: Reader): string[] {
  const words = mapWordsIn(language);
  const { countries, union } = bound(drawn);
  const named = [words.countries(countries), ...(union ? [words.theUnion] : [])];
  return [
    words.marked(listFormat(language).format(named), map.entry?.kind ?? null, printDate(map.day, language)),
    ...(map.endedOn ? [words.ended(printDate(map.endedOn, language))] : []),
    ...(map.day > map.today ? [words.future] : []),
  ];
}

/** Where a figure says that there are many more, the map must not pass for whole. */
export function mapGap(map: MapView, drawn: DrawnMap, reader: Reader) {
  const words = mapWordsIn(reader.language);
  if (map.figures.length === 0) return null;
  const figures = map.figures.map(({ shown }) => figureText(shown, reader)).join(", ");
  const { countries, union } = bound(drawn);
  const far = farFromWhole(map.figures, countries + Number(union));
  return { far, words: far ? words.farFromWhole(figures) : words.expected(figures) };
}
