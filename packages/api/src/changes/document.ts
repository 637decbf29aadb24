/** Documents from what was public of a record, part by part. Payloads keep the shape of their day. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { readDocument } from "@entente/domain/record/upgrade";

export type PastPart = { readonly part: Part; readonly schemaVersion: number; readonly payload: object };

/** What the parts say together, in today's shape. */
export function documentOfParts(kind: RecordKind, past: readonly PastPart[]): Document {
  const read = past.map(({ part, schemaVersion, payload }) =>
    readDocument(
      kind,
      part === "shared" ? { schemaVersion, shared: payload } : { schemaVersion, text: { [part]: payload } },
    ),
  );
  return {
    ...readDocument(kind, {}),
    shared: Object.assign({}, ...read.map(({ shared }) => shared)) as Document["shared"],
    text: Object.assign({}, ...read.map(({ text }) => text)) as Document["text"],
  };
}
