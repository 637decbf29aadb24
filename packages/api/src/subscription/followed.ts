/** What can be followed by mail, as an address names it: a page by its place, or a search by its parts. */
import type { Language } from "@entente/domain/languages";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { type Asked, facetKeys, readAsked } from "../search/asked.ts";
import { pageSegment, personSegment, unitSegment } from "../shared/segments.ts";

export type RecordPlace = { readonly kind: "entry" | "person" | "unit" | "page"; readonly slug: string };

const kinds = new Map<string, RecordPlace["kind"]>([
  ...entryKinds.keys.map((key) => [entryKinds.terms[key].segment, "entry"] as const),
  [personSegment, "person"],
  [unitSegment, "unit"],
  [pageSegment, "page"],
]);

/** "treaties/cbd" as a kind and an address, or null where it is not of that form. */
export function readPlace(path: string): RecordPlace | null {
  const [segment = "", slug = "", ...rest] = path.split("/");
  const kind = kinds.get(segment);
  return kind && /^[a-z0-9-]{1,200}$/.test(slug) && rest.length === 0 ? { kind, slug } : null;
}

/** The parts of a search without its order, in one form, so that the same search is followed once. */
export function queryOf(asked: Asked): string {
  const pairs: [string, string][] = [
    ...(asked.q === "" ? [] : [["q", asked.q] as [string, string]]),
    ...facetKeys.flatMap((key) => asked[key].toSorted().map((value): [string, string] => [key, value])),
    ...(asked.within ? [["within", "1"] as [string, string]] : []),
    ...(asked["in-force-on"] === null ? [] : [["in-force-on", asked["in-force-on"]] as [string, string]]),
  ];
  return new URLSearchParams(pairs).toString();
}

/** A search by its parts, or null where the search would refuse it. */
export function readSearch(language: Language, query: string): Asked | null {
  const parts = new URLSearchParams(query);
  for (const key of ["sort", "page"]) parts.delete(key);
  const given = Object.fromEntries([...new Set(parts.keys())].map((key) => [key, parts.getAll(key)]));
  const read = readAsked(language, given);
  return read.ok ? read.asked : null;
}
