/** Which kind of record stands under a segment, as the pages of its changes ask for it. */
import { entryKinds, segmentOf } from "@entente/domain/vocabulary/entry-kinds";

export type ChangedKind = "entry" | "person" | "unit" | "page";

const others: Readonly<Record<string, ChangedKind>> = { people: "person", units: "unit", pages: "page" };
const entries: readonly string[] = entryKinds.keys.map(segmentOf);

/** Null for a segment under which no record stands. */
export const changedKindOf = (segment: string): ChangedKind | null =>
  entries.includes(segment) ? "entry" : (others[segment] ?? null);
