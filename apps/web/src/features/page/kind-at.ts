/** Which kind of record stands below a part of an address. */
import { entryKinds, segmentOf } from "@entente/domain/vocabulary/entry-kinds";

export type RecordKind = "entry" | "person" | "unit" | "page";

const kinds = new Map<string, RecordKind>([
  ...entryKinds.keys.map((kind) => [segmentOf(kind), "entry"] as const),
  ["people", "person"],
  ["units", "unit"],
  ["pages", "page"],
]);

/** Null where no record stands below it. */
export const kindAt = (segment: string): RecordKind | null => kinds.get(segment) ?? null;
