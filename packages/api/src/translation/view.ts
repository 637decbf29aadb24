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

/** Which texts are handed out: those that nobody translated, those that are out of date, or every one. */
export const handOutChoices = ["missing", "stale", "all"] as const;

export const handOutView = z.object({
  /** XLIFF 2.1. */
  xml: z.string(),
  units: z.int(),
  /** Records that did not fit into this file. */
  left: z.int(),
});

/**
 * What becomes of one text that came back. "take": it is new and is taken in. "same": it is there already. "empty":
 * nothing was translated. The others say why it is left out; the two that changed may be taken in all the same.
 */
export const unitOutcomes = [
  "take",
  "same",
  "empty",
  "source-changed",
  "target-changed",
  "unknown",
  "not-allowed",
  "invalid",
  "meanwhile",
] as const;
export type UnitOutcome = (typeof unitOutcomes)[number];

export const takeInView = z.object({
  from: languageSchema,
  language: languageSchema,
  units: z.array(z.object({ recordId: z.string(), path: z.string(), outcome: z.enum(unitOutcomes) })),
  /** How many records were saved; none in a report. */
  saved: z.int(),
});

export type HandOut = z.infer<typeof handOutView>;
export type TakeIn = z.infer<typeof takeInView>;
export type Matrix = z.infer<typeof matrixView>;
export type MatrixRow = z.infer<typeof matrixRowView>;
export type SideBySide = z.infer<typeof sideBySideView>;
