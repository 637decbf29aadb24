/** Reads what the address of relations asks for, for the page and for the file. */
import type { RelatedKind } from "@entente/api/relation/view";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";

const kinds = new Map<string, RelatedKind>([
  ...entryKinds.keys.map((kind) => [entryKinds.terms[kind].segment, "entry"] as const),
  ["units", "unit"],
  ["people", "person"],
]);

/** What kind of record stands below a part of an address; undefined where none does that has relations. */
export const kindAt = (segment: string): RelatedKind | undefined => kinds.get(segment);

/** The page that is asked for, or null where the address cannot be read. */
export function pageOf(
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): number | null {
  if (Object.keys(given).some((key) => key !== "page")) return null;
  const values = [given.page ?? "1"].flat();
  const page = values.length === 1 && /^[1-9]\d{0,2}$/.test(values[0] ?? "") ? Number(values[0]) : null;
  return page;
}
