/**
 * What of a record is translated: each field that readers see in their own language, of the record itself and of the
 * rows of its lists. A place is called by its path in the text: "title", or "rows.<id>.text".
 */
import { keysOf } from "../fields/derive.ts";
import type { Fields, RecordKind } from "../fields/field.ts";
import type { Row, Shared, Text } from "../record/document.ts";
import { fieldsOf, type Noun } from "../record/labels.ts";
import { listsOf } from "../record/nouns.ts";

export type TextPlace = {
  readonly path: string;
  readonly noun: Noun;
  readonly key: string;
  readonly row: Row | null;
};

const inEach = (noun: Noun): string[] => keysOf(fieldsOf[noun] as Fields, "public", "language") as string[];

/** Every place, in the order in which a form shows them. */
export function textPlaces(kind: RecordKind, shared: Shared): TextPlace[] {
  const own = inEach(kind).map((key) => ({ path: key, noun: kind, key, row: null }));
  const inRows = listsOf[kind].flatMap((noun) =>
    (shared[noun] ?? []).flatMap((row) =>
      inEach(noun).map((key) => ({ path: `rows.${row.id}.${key}`, noun, key, row })),
    ),
  );
  return [...own, ...inRows];
}

/** The keys that lead to a place below a language: ["rows", id, "text"]. */
export const keysOfPath = (path: string): string[] => path.split(".");

/** What a language says at a place; null where it says nothing. */
export function textAt(text: Text | undefined, path: string): string | null {
  const [first = "", row = "", key = ""] = keysOfPath(path);
  const value = first === "rows" ? text?.rows?.[row]?.[key] : text?.[first];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
