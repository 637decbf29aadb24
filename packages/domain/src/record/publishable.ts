/**
 * What one part of a document looks like to the public. The payload is frozen with its publication: fields for
 * staff are already gone, so no later query can leak them.
 */
import { z } from "zod";
import { keysOf, publicSchema } from "../fields/derive.ts";
import type { Fields, RecordKind } from "../fields/field.ts";
import type { Language } from "../languages.ts";
import type { Document, Row } from "./document.ts";
import { type ListNoun, listFields, listsOf, recordFields } from "./nouns.ts";
import type { Part } from "./parts.ts";

export type SharedPayload = Record<string, unknown> & Record<ListNoun, Row[]>;
export type TextPayload = Record<string, unknown> & { rows: Record<string, Record<string, unknown>> };

/** One thing to do before a part can be published. */
export type Missing = {
  readonly part: Part;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether there is nothing yet; otherwise what is there is not in the right form. */
  readonly empty: boolean;
};

const sharedPayloadSchema = (kind: RecordKind) =>
  publicSchema(recordFields[kind] as Fields, "shared").extend(
    Object.fromEntries(
      listsOf[kind].map((noun) => [
        noun,
        z.array(publicSchema(listFields[noun] as Fields, "shared").extend({ id: z.uuid() })).default([]),
      ]),
    ),
  );

/** Rows of the shared part that have text of their own, with the fields of their noun. */
function rowsWithText(kind: RecordKind, document: Document): { id: string; fields: Fields }[] {
  return listsOf[kind].flatMap((noun) => {
    const fields = listFields[noun] as Fields;
    if (keysOf(fields, "public", "language").length === 0) return [];
    return (document.shared[noun] ?? []).map((row) => ({ id: row.id, fields }));
  });
}

const rowTextSchemas = new Map<Fields, z.ZodType>();

/** One schema a noun: building one for every row of a long list takes most of the time that publishing takes. */
function rowTextSchema(fields: Fields): z.ZodType {
  const known = rowTextSchemas.get(fields) ?? publicSchema(fields, "language");
  rowTextSchemas.set(fields, known);
  return known;
}

const textPayloadSchema = (kind: RecordKind, document: Document) =>
  publicSchema(recordFields[kind] as Fields, "language").extend({
    rows: z.object(
      Object.fromEntries(rowsWithText(kind, document).map(({ id, fields }) => [id, rowTextSchema(fields)])),
    ),
  });

const emptyRow = (fields: Fields) =>
  Object.fromEntries(keysOf(fields, "public", "language").map((key) => [key, null]));

/** The text of a language with an empty place for every row that has none yet. */
function completeText(kind: RecordKind, document: Document, language: Language) {
  const text = document.text[language];
  if (!text) return undefined;
  const rows = Object.fromEntries(
    rowsWithText(kind, document).map(({ id, fields }) => [
      id,
      { ...emptyRow(fields), ...(text.rows?.[id] ?? {}) },
    ]),
  );
  return { ...text, rows };
}

/** What a part would publish, or what is missing from it. A language that was never begun is missing as a whole. */
export function payloadOf(
  kind: RecordKind,
  document: Document,
  part: Part,
): { ok: true; payload: SharedPayload | TextPayload } | { ok: false; missing: Missing[] } {
  const result =
    part === "shared"
      ? sharedPayloadSchema(kind).safeParse(document.shared)
      : textPayloadSchema(kind, document).safeParse(completeText(kind, document, part));
  if (result.success) return { ok: true, payload: result.data as SharedPayload | TextPayload };
  return {
    ok: false,
    missing: result.error.issues.map((issue) => ({
      part,
      path: issue.path,
      empty: issue.code === "invalid_type",
      message:
        issue.code === "invalid_type"
          ? `Fill in ${issue.path.join(" → ") || "this language"}`
          : issue.message,
    })),
  };
}
