/**
 * What a document would look like in public as far as it goes: what is required and missing gets a stand-in, and rows
 * that cannot be shown are left out. For looking at a draft only; nothing of this is ever published.
 */
import { z } from "zod";
import { keysOf } from "../fields/derive.ts";
import type { Field, Fields, RecordKind } from "../fields/field.ts";
import type { Language } from "../languages.ts";
import { languages } from "../languages.ts";
import type { Document, Row, Values } from "./document.ts";
import { type ListNoun, listFields, listsOf, recordFields } from "./nouns.ts";
import { type Part, parts } from "./parts.ts";
import { type Missing, payloadOf, type SharedPayload, type TextPayload } from "./publishable.ts";

export type AsFarAsItGoes = {
  readonly payloads: readonly { readonly part: Part; readonly payload: SharedPayload | TextPayload }[];
  /** What still has to be done before these parts can be published. */
  readonly missing: readonly Missing[];
};

const dots = "…";
const inEveryLanguage = Object.fromEntries(languages.map((language) => [language, dots]));
const firstOf = (value: z.ZodType) => (value instanceof z.ZodEnum ? value.options[0] : undefined);

/** The first of a few harmless values that has the right form. */
function standIn({ value }: Field): unknown {
  const candidates = [
    firstOf(value),
    dots,
    inEveryLanguage,
    "unnamed",
    "UTC",
    "#555555",
    "https://unknown.invalid",
    1,
    false,
    [],
    ["en"],
  ];
  return candidates.find((candidate) => value.safeParse(candidate).success) ?? null;
}

function shown(field: Field, value: unknown): unknown {
  const parsed = field.value.safeParse(value);
  if (parsed.success) return parsed.data;
  if (field.value instanceof z.ZodArray) return [];
  return field.required ? standIn(field) : null;
}

function valuesOf(fields: Fields, scope: "shared" | "language", values: Values): Record<string, unknown> {
  const keys = keysOf(fields, "public", scope) as readonly string[];
  return Object.fromEntries(keys.map((key) => [key, shown(fields[key] as Field, values[key])]));
}

const isWhole = (fields: Fields, row: Row): boolean =>
  (keysOf(fields, "public", "shared") as readonly string[]).every((key) => {
    const field = fields[key] as Field;
    return !field.required || field.value.safeParse(row[key]).success;
  });

function listsShown(kind: RecordKind, document: Document): Record<string, unknown> {
  const lists = Object.fromEntries(
    listsOf[kind].map((noun: ListNoun) => {
      const fields = listFields[noun] as Fields;
      const rows = (document.shared[noun] ?? []).filter((row) => isWhole(fields, row));
      return [noun, rows.map((row) => ({ ...valuesOf(fields, "shared", row), id: row.id }))];
    }),
  ) as Partial<Record<ListNoun, Row[]>>;
  const posts = new Set(lists.post?.map(({ id }) => id));
  // Whoever holds a post that is not shown is not shown either.
  return { ...lists, assignment: lists.assignment?.filter(({ postId }) => posts.has(String(postId))) ?? [] };
}

function textShown(kind: RecordKind, document: Document, language: Language): TextPayload {
  const text = document.text[language] ?? {};
  const rows = listsOf[kind].flatMap((noun: ListNoun) => {
    const fields = listFields[noun] as Fields;
    if ((keysOf(fields, "public", "language") as readonly string[]).length === 0) return [];
    return (document.shared[noun] ?? []).map(({ id }) => [
      id,
      valuesOf(fields, "language", text.rows?.[id] ?? {}),
    ]);
  });
  return { ...valuesOf(recordFields[kind], "language", text), rows: Object.fromEntries(rows) };
}

/** The payloads of every part that was begun, and what is missing from them. */
export function asFarAsItGoes(kind: RecordKind, document: Document): AsFarAsItGoes {
  const begun = parts.filter((part) => part === "shared" || document.text[part] !== undefined);
  const missing: Missing[] = [];
  const payloads = begun.map((part) => {
    const result = payloadOf(kind, document, part);
    if (result.ok) return { part, payload: result.payload };
    missing.push(...result.missing);
    const payload =
      part === "shared"
        ? ({
            ...valuesOf(recordFields[kind], "shared", document.shared),
            ...listsShown(kind, document),
          } as SharedPayload)
        : textShown(kind, document, part);
    return { part, payload };
  });
  return { payloads, missing };
}
