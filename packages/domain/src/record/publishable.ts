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

/** Schemas are built once: building one takes longer than reading with it. */
function once<K>(build: (key: K) => z.ZodType): (key: K) => z.ZodType {
  const built = new Map<K, z.ZodType>();
  return (key) => {
    const schema = built.get(key) ?? build(key);
    built.set(key, schema);
    return schema;
  };
}

const rowTextSchema = once((fields: Fields) => publicSchema(fields, "language"));
const ownTextSchema = once((kind: RecordKind) => publicSchema(recordFields[kind] as Fields, "language"));
const sharedPayloadSchema = once((kind: RecordKind) =>
  publicSchema(recordFields[kind] as Fields, "shared").extend(
    Object.fromEntries(
      listsOf[kind].map((noun) => [
        noun,
        z.array(publicSchema(listFields[noun] as Fields, "shared").extend({ id: z.uuid() })).default([]),
      ]),
    ),
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

const emptyRow = (fields: Fields) =>
  Object.fromEntries(keysOf(fields, "public", "language").map((key) => [key, null]));

type Read = { readonly values: unknown; readonly issues: readonly z.core.$ZodIssue[] };

function read(schema: z.ZodType, value: unknown, path: readonly string[] = []): Read {
  const { data, error } = schema.safeParse(value);
  return {
    values: data,
    issues: (error?.issues ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  };
}

/** The text of a language with an empty place for every row that has none yet. */
function readText(kind: RecordKind, document: Document, language: Language): Read {
  const text = document.text[language];
  const own = read(ownTextSchema(kind), text);
  if (!text) return own;
  const rows = rowsWithText(kind, document).map(({ id, fields }) => {
    const values = { ...emptyRow(fields), ...text.rows?.[id] };
    return [id, read(rowTextSchema(fields), values, ["rows", id])] as const;
  });
  return {
    values: {
      ...(own.values as object),
      rows: Object.fromEntries(rows.map(([id, { values }]) => [id, values])),
    },
    issues: [own, ...rows.map(([, row]) => row)].flatMap(({ issues }) => issues),
  };
}

/** What a part would publish, or what is missing from it. A language that was never begun is missing as a whole. */
export function payloadOf(
  kind: RecordKind,
  document: Document,
  part: Part,
): { ok: true; payload: SharedPayload | TextPayload } | { ok: false; missing: Missing[] } {
  const { values, issues } =
    part === "shared" ? read(sharedPayloadSchema(kind), document.shared) : readText(kind, document, part);
  if (issues.length === 0) return { ok: true, payload: values as SharedPayload | TextPayload };
  return {
    ok: false,
    missing: issues.map((issue) => ({
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
