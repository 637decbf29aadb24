/**
 * A document is the whole of one record: its shared facts with their lists, and its text in each language.
 * Drafts and revisions hold documents; a publication holds one part of one.
 */
import { z } from "zod";
import { draftSchema, keysOf } from "../fields/derive.ts";
import type { Fields, RecordKind } from "../fields/field.ts";
import { languageSchema } from "../fields/values.ts";
import { type Language, languages } from "../languages.ts";
import { type ListNoun, listFields, listsOf, recordFields } from "./nouns.ts";

/** The shape that documents have today. Older shapes are upgraded when they are read. */
export const schemaVersion = 1;

export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;
export type Values = Readonly<Record<string, unknown>>;
export type Shared = Values & Partial<Readonly<Record<ListNoun, readonly Row[]>>>;
/** The text from which a field was translated, and who found the translation still right, where somebody did. */
export type TranslationSource = {
  readonly language: Language;
  readonly text: string;
  readonly confirmedBy?: string;
  readonly confirmedAt?: string;
};
export type Text = Values & {
  readonly rows?: Readonly<Record<string, Values>>;
  /** By the path of the field: "title", or "rows.<id>.text". Never published. */
  readonly sources?: Readonly<Record<string, TranslationSource>>;
};
export type Document = {
  readonly schemaVersion: number;
  readonly shared: Shared;
  readonly text: Partial<Readonly<Record<Language, Text>>>;
};

const rowSchema = (fields: Fields) => draftSchema(fields, "shared").extend({ id: z.uuid() });

const sharedSchema = (kind: RecordKind) =>
  draftSchema(recordFields[kind] as Fields, "shared").extend(
    Object.fromEntries(listsOf[kind].map((noun) => [noun, z.array(rowSchema(listFields[noun])).default([])])),
  );

/**
 * The text of the rows of all lists. Any row may hold what any list of the record declares; what its own noun declares is
 * checked when it is published.
 */
const rowTexts = (kind: RecordKind) => {
  const keys = listsOf[kind].flatMap((noun) => keysOf(listFields[noun] as Fields, "staff", "language"));
  const words = z.string().max(20_000).nullable().optional();
  return z.record(z.uuid(), z.strictObject(Object.fromEntries(keys.map((key) => [key, words]))));
};

const translationSource = z.strictObject({
  language: languageSchema,
  text: z.string().max(20_000),
  confirmedBy: z.string().max(160).optional(),
  confirmedAt: z.iso.datetime().optional(),
});

const textSchema = (kind: RecordKind) =>
  draftSchema(recordFields[kind] as Fields, "language").extend({
    rows: rowTexts(kind).optional(),
    sources: z.record(z.string().max(120), translationSource).optional(),
  });

const buildDocumentSchema = (kind: RecordKind) =>
  z.strictObject({
    schemaVersion: z.literal(schemaVersion),
    shared: sharedSchema(kind),
    text: z.strictObject(
      Object.fromEntries(languages.map((language) => [language, textSchema(kind).optional()])),
    ),
  });

/** What may be saved as a document of each kind: well formed, with nothing demanded and no unknown key. */
export const documentSchemas = {
  entry: buildDocumentSchema("entry"),
  person: buildDocumentSchema("person"),
  unit: buildDocumentSchema("unit"),
  institute: buildDocumentSchema("institute"),
  page: buildDocumentSchema("page"),
} as const;

/**
 * Reads a document that may be saved: well formed, with nothing demanded and no unknown key.
 * @throws z.ZodError that names the path of each problem
 */
export function parseDocument(kind: RecordKind, value: unknown): Document {
  return documentSchemas[kind].parse(value) as unknown as Document;
}
