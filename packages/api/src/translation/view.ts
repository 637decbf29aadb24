/** What staff read about translations: the matrix, and one record side by side. */
import { languageSchema } from "@entente/domain/fields/values";
import { languages } from "@entente/domain/languages";
import { recordKinds } from "@entente/domain/record/nouns";
import { fieldStates } from "@entente/domain/translation/field-state";
import { z } from "zod";

const state = z.enum(fieldStates);

const cellView = z.object({ state, count: z.int(), first: z.string() });

const matrixRowView = z.object({
  id: z.uuid(),
  kind: z.enum(recordKinds),
  name: z.string(),
  /** Null where there is nothing to translate. */
  cells: z.record(z.enum(languages), cellView.nullable()),
});

export const matrixView = z.object({
  /** The language from which the others are translated. */
  source: languageSchema,
  rows: z.array(matrixRowView),
  /** The units by which the matrix can be narrowed. */
  units: z.array(z.object({ id: z.uuid(), name: z.string() })),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
});

const fieldView = z.object({
  /** What the field is called in addresses and files: "title", "rows.<id>.text". */
  path: z.string(),
  label: z.string(),
  /** The list and the row in which it stands. */
  list: z.string().nullable(),
  row: z.string().nullable(),
  required: z.boolean(),
  /** Several paragraphs, not one line. */
  prose: z.boolean(),
  max: z.int(),
  state: state.nullable(),
  /** What the source says in the working copy. */
  source: z.string().nullable(),
  /** What the source said when this was translated; null where nobody knows. */
  seen: z.string().nullable(),
  seenIn: languageSchema.nullable(),
  confirmedBy: z.string().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
});

export const sideBySideView = z.object({
  language: languageSchema,
  from: languageSchema,
  /** The languages from which this record can be translated into this one. */
  sources: z.array(languageSchema),
  fields: z.array(fieldView),
  translatorNote: z.string().nullable(),
});

export type Matrix = z.infer<typeof matrixView>;
export type MatrixRow = z.infer<typeof matrixRowView>;
export type SideBySide = z.infer<typeof sideBySideView>;
