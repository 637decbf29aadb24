/** The addresses of searches: the one that is shown, with one thing changed. */
import { type Asked, type FacetKey, facetKeys } from "@entente/api/search/asked";
import type { Language } from "@entente/domain/languages";
import { inLanguage } from "@/lib/addresses.ts";

type Pair = readonly [key: string, value: string];

/** What is asked, as the parts of an address, without what goes without saying. */
export function partsOf(asked: Asked): Pair[] {
  return [
    ...(asked.q === "" ? [] : [["q", asked.q] as const]),
    ...facetKeys.flatMap((key) => asked[key].map((value) => [key, value] as const)),
    ...(asked.within ? [["within", "1"] as const] : []),
    ...(asked["in-force-on"] === null ? [] : [["in-force-on", asked["in-force-on"]] as const]),
    ...(asked.sort === "relevance" ? [] : [["sort", asked.sort] as const]),
  ];
}

export function queryOf(asked: Asked, page = 1): string {
  const pairs = [...partsOf(asked), ...(page > 1 ? [["page", String(page)] as const] : [])];
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([key, value]) => [key, value]))}`;
}

export const addressOf = (asked: Asked, page = 1): string =>
  inLanguage(asked.language, "/search") + queryOf(asked, page);

/** Everything with those facets, whatever it is called. */
export const searchWith = (
  language: Language,
  facets: Partial<Record<FacetKey, readonly string[]>>,
): string => {
  const pairs = facetKeys.flatMap((key) => (facets[key] ?? []).map((value) => [key, value]));
  return `${inLanguage(language, "/search")}?${new URLSearchParams(pairs)}`;
};

/** With a value of a facet chosen, or not chosen any more. A status goes with the last country. */
export function toggled(asked: Asked, key: FacetKey, value: string): Asked {
  const own: readonly string[] = asked[key];
  const values = own.includes(value) ? own.filter((one) => one !== value) : [...own, value];
  const changed = { ...asked, [key]: values } as Asked;
  if (changed.unit.length === 0) changed.within = false;
  return changed.country.length === 0 ? { ...changed, status: [] } : changed;
}

export const withoutFilters = (asked: Asked): Asked => ({
  ...asked,
  ...(Object.fromEntries(facetKeys.map((key) => [key, []])) as object),
  within: false,
  "in-force-on": null,
});
