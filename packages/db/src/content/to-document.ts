/**
 * Turns a content file into a document: row keys and slugs become ids, and the text of a row, which a file keeps
 * beside the row, moves to the part of its language.
 */
import type { Field, Fields, RecordKind } from "@entente/domain/fields/field";
import { languages } from "@entente/domain/languages";
import { type Document, parseDocument, schemaVersion } from "@entente/domain/record/document";
import { type ListNoun, listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import { recordIdOf, rowIdOf } from "./ids.ts";

type Tree = Record<string, unknown>;
type RowTexts = Record<string, Record<string, Tree>>;

export type Known = Readonly<Record<RecordKind, ReadonlySet<string>>>;

/** A content file that cannot become a document; the message names the place. */
export class ContentError extends Error {}

function reference(field: Field, key: string, value: unknown, known: Known, where: string): unknown {
  if (!field.refersTo || typeof value !== "string") return value;
  if (!known[field.refersTo].has(value)) {
    throw new ContentError(`${where}.${key}: there is no ${field.refersTo} named "${value}"`);
  }
  return recordIdOf(field.refersTo, value);
}

const withReferences = (fields: Fields, values: Tree, known: Known, where: string): Tree =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const field = fields[key];
      return [key, field ? reference(field, key, value, known, where) : value];
    }),
  );

function rowOf(recordId: string, noun: ListNoun, source: Tree, known: Known, texts: RowTexts, where: string) {
  const { key, ...values } = source;
  if (typeof key !== "string") throw new ContentError(`${where}: every row needs a key of its own`);
  const fields = listFields[noun] as Fields;
  const id = rowIdOf(recordId, noun, key);
  const shared: Tree = {};
  for (const [name, value] of Object.entries(values)) {
    if (fields[name]?.scope !== "language") shared[name] = value;
    else
      for (const [language, words] of Object.entries(value as Tree)) {
        texts[language] ??= {};
        texts[language][id] = { ...texts[language][id], [name]: words };
      }
  }
  const row = withReferences(fields, shared, known, `${where}.${key}`);
  if (noun === "assignment") row.postId = rowIdOf(recordId, "post", String(row.postId));
  return { ...row, id };
}

function listOf(
  recordId: string,
  noun: ListNoun,
  rows: Tree[],
  known: Known,
  texts: RowTexts,
  where: string,
) {
  const keys = rows.map((row) => row.key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new ContentError(`${where}.${noun}: the key "${twice}" stands twice`);
  return rows.map((row) => rowOf(recordId, noun, row, known, texts, `${where}.${noun}`));
}

/**
 * Builds a checked document from a content file.
 * @throws ContentError or z.ZodError that names the place
 */
export function toDocument(kind: RecordKind, slug: string, source: Tree, known: Known): Document {
  const recordId = recordIdOf(kind, slug);
  const texts: RowTexts = {};
  const shared = withReferences(recordFields[kind] as Fields, (source.shared ?? {}) as Tree, known, slug);
  for (const noun of listsOf[kind]) {
    shared[noun] = listOf(recordId, noun, (shared[noun] ?? []) as Tree[], known, texts, slug);
  }
  const prose = (source.text ?? {}) as Tree;
  const text = Object.fromEntries(
    languages
      .filter((language) => prose[language] || texts[language])
      .map((language) => [language, { ...((prose[language] ?? {}) as Tree), rows: texts[language] ?? {} }]),
  );
  return parseDocument(kind, { schemaVersion, shared, text });
}
