/** How often each value of each facet was found. */
import { type FacetKey, facetKeys } from "../asked.ts";

export type Counts = ReadonlyMap<FacetKey, ReadonlyMap<string, number>>;

/**
 * Counts by facet, then value.
 * @param tagged by both: "kind:treaty"
 */
export function countsByFacet(tagged: Readonly<Record<string, number>>): Counts {
  const counts = new Map<string, Map<string, number>>(facetKeys.map((key) => [key, new Map()]));
  for (const [tag, count] of Object.entries(tagged)) {
    const at = tag.indexOf(":");
    counts.get(tag.slice(0, at))?.set(tag.slice(at + 1), count);
  }
  return counts as Counts;
}
