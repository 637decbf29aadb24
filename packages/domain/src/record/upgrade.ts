/**
 * Reads documents of any age. A revision keeps the shape that it had when it was made and is never rewritten: each
 * change of shape adds one step here, and the steps bring an old document to today's shape whenever it is read.
 *
 * What no step explains stays in the document as it was: a field that is declared no longer, a term that its list has
 * lost. History shows both; saving and publishing refuse them.
 */
import type { RecordKind } from "../fields/field.ts";
import { type Document, parseDocument, schemaVersion } from "./document.ts";

type Step = (kind: RecordKind, document: Document) => Document;

/** From the version of the key to the next one. Keep a golden file of the version that is left: golden/README.md. */
const steps: Readonly<Record<number, Step>> = {};

type Stored = { readonly schemaVersion?: number; readonly shared?: object; readonly text?: object };

/** A document in today's shape, whatever stands in it. */
export function readDocument(kind: RecordKind, content: unknown): Document {
  const stored = content as Stored;
  let document = { schemaVersion: 1, shared: {}, text: {}, ...stored } as Document;
  for (let version = document.schemaVersion; version < schemaVersion; version++) {
    document = { ...(steps[version]?.(kind, document) ?? document), schemaVersion: version + 1 };
  }
  return document;
}

export type Restorable = {
  readonly document: Document;
  /** What cannot be taken over: nothing declared holds it any more. */
  readonly lost: readonly (readonly PropertyKey[])[];
};

type Tree = Record<PropertyKey, unknown>;

function without(document: Document, path: readonly PropertyKey[]): Document {
  const copy = structuredClone(document) as unknown as Tree;
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((tree, key) => (tree as Tree | undefined)?.[key], copy);
  if (holder && last !== undefined) delete (holder as Tree)[last];
  return copy as unknown as Document;
}

/** How deep a value stands that may be left out: a field of the record, of a row, or of a row's text. */
const placeOf = (path: readonly PropertyKey[]): readonly PropertyKey[] =>
  path[0] === "shared"
    ? path.slice(0, typeof path[2] === "number" ? 4 : 2)
    : path.slice(0, path[2] === "rows" ? 5 : 3);

type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
};

/** The places that stand in the way of saving the document as it is. */
function placesInTheWay(kind: RecordKind, document: Document): (readonly PropertyKey[])[] {
  try {
    parseDocument(kind, document);
    return [];
  } catch (error) {
    const { issues } = error as { issues?: readonly Issue[] };
    if (!issues) throw error;
    return issues.flatMap(({ code, path, keys = [] }) =>
      code === "unrecognized_keys" ? keys.map((key) => [...path, key]) : [placeOf(path)],
    );
  }
}

/** A document that may be saved today, made from one of any age, and what had to be left out. */
export function restorableDocument(kind: RecordKind, old: Document): Restorable {
  const lost = placesInTheWay(kind, { ...old, schemaVersion });
  const document = lost.reduce(without, { ...old, schemaVersion });
  return { document: parseDocument(kind, document), lost };
}
