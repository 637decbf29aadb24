/** What of a record a scope is held against: the units that it names, and the parts that an edit changes. */
import { isDeepStrictEqual } from "node:util";
import type { Fields, RecordKind } from "@entente/domain/fields/field";
import { type Document, parseDocument, type Row, type Shared } from "@entente/domain/record/document";
import { listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import { type Part, parts } from "@entente/domain/record/parts";

type Values = Readonly<Record<string, unknown>>;

function unitsIn(fields: Fields, values: Values): string[] {
  const keys = Object.keys(fields).filter((key) => fields[key]?.refersTo === "unit");
  return keys.flatMap((key) => (typeof values[key] === "string" ? [values[key]] : []));
}

/** The units that a record names, wherever a declared field may name one. A unit counts as its own. */
export function unitsOf(kind: RecordKind, id: string, shared: Shared): string[] {
  const rows = listsOf[kind].flatMap((noun) =>
    ((shared[noun] ?? []) as readonly Row[]).flatMap((row) => unitsIn(listFields[noun], row)),
  );
  const own = kind === "unit" ? [id] : [];
  return [...new Set([...own, ...unitsIn(recordFields[kind], shared), ...rows])];
}

/** A document in its full form, or null where it has none. */
export function readable(kind: RecordKind, content: unknown): Document | null {
  try {
    return parseDocument(kind, content);
  } catch {
    return null;
  }
}

const partOf = (document: Document, part: Part): unknown =>
  part === "shared" ? document.shared : document.text[part];

/** The parts in which two documents differ. What cannot be read may differ in all. */
export function changedParts(before: Document | null, after: Document | null): Part[] {
  if (!before || !after) return [...parts];
  return parts.filter((part) => !isDeepStrictEqual(partOf(before, part), partOf(after, part)));
}
