/** Of what kind the record is whose relations an address asks for. */
import type { RelatedKind } from "@entente/api/relation/view";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";

const kinds = new Map<string, RelatedKind>([
  ...entryKinds.keys.map((kind) => [entryKinds.terms[kind].segment, "entry"] as const),
  ["units", "unit"],
  ["people", "person"],
]);

/** What kind of record stands below a part of an address; undefined where none does that has relations. */
export const kindAt = (segment: string): RelatedKind | undefined => kinds.get(segment);
