/** Which other records a document names, wherever a declared field may name one. */
import type { Fields, RecordKind } from "../fields/field.ts";
import type { Document, Values } from "../record/document.ts";
import { listFields, listsOf, recordFields } from "../record/nouns.ts";

const namedIn = (fields: Fields, values: Values): string[] =>
  Object.keys(fields).flatMap((key) => {
    const value = fields[key]?.refersTo ? values[key] : undefined;
    return typeof value === "string" ? [value] : [];
  });

/** The ids of the named records, each once. */
export function recordIdsIn(kind: RecordKind, { shared }: Document): string[] {
  const inRows = listsOf[kind].flatMap((noun) =>
    (shared[noun] ?? []).flatMap((row) => namedIn(listFields[noun], row)),
  );
  return [...new Set([...namedIn(recordFields[kind], shared), ...inRows])];
}
