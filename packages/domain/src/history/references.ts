/** Which records are named in a document, so that whoever prints it can look up what they are called. */
import type { Document } from "../record/document.ts";
import type { Change } from "./change.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") {
    if (uuid.test(value)) into.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) collect(one, into);
  }
}

/** Every id in the shared facts of the documents: more than records, and none too few, whatever fields once named. */
export function idsIn(documents: readonly Document[]): string[] {
  const ids = new Set<string>();
  for (const { shared } of documents) collect(shared, ids);
  return [...ids];
}

/** The same for changes alone: what else stands in the documents need not be named. */
export function idsInChanges(changes: readonly Change[]): string[] {
  const ids = new Set<string>();
  for (const { row, before, after } of changes) collect([row, before, after], ids);
  return [...ids];
}
