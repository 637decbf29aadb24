/** The part of an address that says what kind of page it is. */
import { segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import type { EntryRef } from "./view.ts";

export const pageSegment = "pages";
export const personSegment = "people";
export const unitSegment = "units";
export const countrySegment = "countries";
export const topicSegment = "topics";

export const entrySegment = (entry: Pick<EntryRef, "kind">): string => segmentOf(entry.kind);
