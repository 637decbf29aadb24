/** Reads a document that the store holds: in today's form where it fits, otherwise as it was. */
import type { RecordKind } from "@entente/domain/fields/field";
import { type Document, parseDocument } from "@entente/domain/record/document";
import { readDocument } from "@entente/domain/record/upgrade";

export function storedDocument(kind: RecordKind, content: unknown): Document {
  const document = readDocument(kind, content);
  try {
    return parseDocument(kind, document);
  } catch {
    return document;
  }
}
