/** What staff read of a record: its working copy, and how far each of its parts is published. */
import { languages } from "@entente/domain/languages";
import { recordKinds } from "@entente/domain/record/nouns";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

const values = z.record(z.string(), z.unknown());

/** The form of a document. What stands in it is checked when it is saved and when it is published. */
export const documentView = z.object({
  schemaVersion: z.int(),
  shared: values,
  text: z.partialRecord(z.enum(languages), values),
});

/** "changed" where the working copy says something else than what is public. */
export const partStates = ["missing", "draft", "published", "changed"] as const;

export const partStateView = z.object({
  part: partSchema,
  state: z.enum(partStates),
  /** Null where the part is not public. */
  publishedAt: z.date().nullable(),
  revision: z.int().nullable(),
});

export const recordCardView = z.object({
  id: z.uuid(),
  kind: z.enum(recordKinds),
  /** In the reader's language where the draft has one, otherwise in the first that it has. */
  name: z.string(),
  slug: z.string().nullable(),
  savedAt: z.date(),
  savedBy: z.string(),
  parts: z.array(partStateView),
});

export const recordView = z.object({
  id: z.uuid(),
  kind: z.enum(recordKinds),
  counter: z.int(),
  content: documentView,
  savedAt: z.date(),
  savedBy: z.string(),
  parts: z.array(partStateView),
});

export const savedView = z.object({ counter: z.int(), content: documentView, merged: z.boolean() });
export const publishedRevisionView = z.object({ revision: z.int() });

export type RecordCard = z.infer<typeof recordCardView>;
export type RecordView = z.infer<typeof recordView>;
export type PartState = z.infer<typeof partStateView>;
