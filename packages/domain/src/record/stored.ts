/** Reads a document that the store holds: in today's form where it fits, otherwise as it was, with nothing lacking. */
import type { RecordKind } from "../fields/field.ts";
import { type Document, parseDocument, type Row } from "./document.ts";
import { readDocument, restorableDocument } from "./upgrade.ts";
import { isTree, rowsIn } from "./values.ts";

/** What is there, and beside it what today's form has and it has not. Nothing that is there is left out. */
function completed(there: unknown, today: unknown): unknown {
  const [rows, rowsToday] = [rowsIn(there), rowsIn(today)];
  if (rows && rowsToday) return rows.map((row) => completed(row, withId(rowsToday, row.id)));
  if (!isTree(there) || !isTree(today)) return there ?? today;
  const keys = [...Object.keys(today), ...Object.keys(there)];
  return Object.fromEntries(keys.map((key) => [key, completed(there[key], today[key])]));
}

const withId = (rows: readonly Row[], wanted: string) => rows.find(({ id }) => id === wanted);

export function storedDocument(kind: RecordKind, content: unknown): Document {
  const document = readDocument(kind, content);
  try {
    return parseDocument(kind, document);
  } catch {
    return completed(document, restorableDocument(kind, document).document) as Document;
  }
}
