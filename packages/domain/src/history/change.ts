/** A change is one place in which two versions of a document differ: a field, or a row of a list. */
import type { Row } from "../record/document.ts";
import type { Noun } from "../record/labels.ts";
import type { Part } from "../record/parts.ts";

export type Change = {
  readonly part: Part;
  /** The record's own kind, or the list in which the row stands. */
  readonly noun: Noun;
  /** The row as it is now, or as it was before it was removed; null for a field of the record itself. */
  readonly row: Row | null;
  readonly what: "added" | "changed" | "removed" | "moved";
  /** The field; null where a whole row came, went or moved. */
  readonly key: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** For staff alone: readers never saw it. */
  readonly staff: boolean;
  /** A field that is kept no longer: only versions from before know it. */
  readonly former: boolean;
};
