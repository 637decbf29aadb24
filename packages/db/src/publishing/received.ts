/** What arrives as a document: well formed, not too long, nothing in it that cannot be stored, nothing left over. */
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { type Document, parseDocument } from "@entente/domain/record/document";
import { pruned } from "@entente/domain/record/prune";
import { longestDocument, unstorablePaths } from "@entente/domain/record/storable";
import { ZodError } from "zod";

const malformed = "Some fields are not in the right form.";

/**
 * Reads a document that somebody sent.
 * @throws Refusal "invalid-input"
 */
export function wellFormed(kind: RecordKind, content: unknown): Document {
  try {
    return parseDocument(kind, content);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new Refusal(
      "invalid-input",
      malformed,
      error.issues.map(({ path, message }) => ({ path, message })),
    );
  }
}

/**
 * Reads a document that somebody wants to save.
 * @throws Refusal "too-large" or "invalid-input"
 */
export function received(kind: RecordKind, content: unknown): Document {
  if (JSON.stringify(content ?? null).length > longestDocument) {
    throw new Refusal(
      "too-large",
      "This is too long to be saved in one piece. Shorten it; nothing was lost.",
    );
  }
  const document = pruned(wellFormed(kind, content));
  const unstorable = unstorablePaths(document);
  if (unstorable.length > 0) {
    const message = "Remove the characters that cannot be stored";
    throw new Refusal(
      "invalid-input",
      malformed,
      unstorable.map((path) => ({ path, message })),
    );
  }
  return document;
}
