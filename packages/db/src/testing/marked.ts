/** Records in which every field for staff holds a marker, whichever noun declares it, and every list has a row. */
import { keysOf } from "@entente/domain/fields/derive";
import type { Fields } from "@entente/domain/fields/field";
import { languages } from "@entente/domain/languages";
import { parseDocument } from "@entente/domain/record/document";
import { type ListNoun, listFields, listsOf, recordFields } from "@entente/domain/record/nouns";
import type { TestRecord } from "./factories.ts";

export const marker = "for-staff-alone";

type Scope = "shared" | "language";

const staffKeys = (fields: Fields, scope: Scope) =>
  (keysOf(fields, "staff", scope) as readonly string[]).filter((key) => fields[key]?.audience === "staff");

const marks = (fields: Fields, scope: Scope) =>
  Object.fromEntries(staffKeys(fields, scope).map((key) => [key, marker]));

/** How many fields of all nouns are for staff. */
export const staffFieldCount = [...Object.values(recordFields), ...Object.values(listFields)].reduce(
  (sum, fields) => sum + staffKeys(fields, "shared").length + staffKeys(fields, "language").length,
  0,
);

export type Rows = Readonly<Record<ListNoun, Readonly<Record<string, unknown>>>>;

/** The record with one row in each of its lists and the marker in every field for staff. */
export function marked({ id, kind, document }: TestRecord, rows: Rows): TestRecord {
  const lists = listsOf[kind].map((noun) => {
    const row = { id: crypto.randomUUID(), ...rows[noun], ...marks(listFields[noun], "shared") };
    return [noun, [row]] as const;
  });
  const rowTexts = Object.fromEntries(
    lists.flatMap(([noun, [row]]) => (noun === "involvement" ? [[row?.id, { text: "What it does." }]] : [])),
  );
  const own: Fields = recordFields[kind];
  const text = Object.fromEntries(
    languages
      .filter((language) => document.text[language])
      .map((language) => [
        language,
        { ...document.text[language], ...marks(own, "language"), rows: rowTexts },
      ]),
  );
  const shared = { ...document.shared, ...marks(own, "shared"), ...Object.fromEntries(lists) };
  return { id, kind, document: parseDocument(kind, { schemaVersion: 1, shared, text }) };
}
