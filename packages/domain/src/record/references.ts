/** Where a document points at other records: every value whose declared field refers to one. */
import type { Fields, RecordKind } from "../fields/field.ts";
import type { Row, Shared, Values } from "./document.ts";
import { listFields, listsOf, recordFields } from "./nouns.ts";

export type ReferenceIn = {
  /** Where in the document it stands, beginning with "shared". */
  readonly path: readonly (string | number)[];
  readonly kind: RecordKind;
  readonly id: string;
};

const referring = new Map<Fields, readonly (readonly [string, RecordKind])[]>();

function referringFields(fields: Fields) {
  const known =
    referring.get(fields) ??
    Object.entries(fields).flatMap(([key, { refersTo }]) => (refersTo ? [[key, refersTo] as const] : []));
  referring.set(fields, known);
  return known;
}

const inValues = (fields: Fields, values: Values, path: ReferenceIn["path"]): ReferenceIn[] =>
  referringFields(fields).flatMap(([key, kind]) => {
    const id = values[key];
    return typeof id === "string" ? [{ path: [...path, key], kind, id }] : [];
  });

/** Every reference of the shared facts and their rows. */
export function referencesOf(kind: RecordKind, shared: Shared): ReferenceIn[] {
  const inRows = listsOf[kind].flatMap((noun) =>
    ((shared[noun] ?? []) as readonly Row[]).flatMap((row, place) =>
      inValues(listFields[noun], row, ["shared", noun, place]),
    ),
  );
  return [...inValues(recordFields[kind], shared, ["shared"]), ...inRows];
}
