/** What staff read of a record: its working copy, and how far each of its parts is. */
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

/** Where a part is. "missing" was never begun; what waits, for a person or for its hour, says so first. */
export const partStates = [
  "missing",
  "never-published",
  "live",
  "live-with-changes",
  "in-review",
  "scheduled",
  "withdrawn",
] as const;

export const partStateView = z.object({
  part: partSchema,
  state: z.enum(partStates),
  /** Since when it is in that state, and by whose act; null where nothing happened yet. */
  since: z.date().nullable(),
  by: z.string().nullable(),
  /** When what is scheduled will happen, and what it is. */
  at: z.date().nullable(),
  does: z.enum(["publish", "withdraw"]).nullable(),
  /** Whether readers saw it before and it was withdrawn. */
  withdrawn: z.boolean(),
  /** When the live version was published, and its revision; null where the part is not public. */
  publishedAt: z.date().nullable(),
  revision: z.int().nullable(),
  /** Whether the draft says something else than what is public. */
  changed: z.boolean(),
});

const named = {
  id: z.uuid(),
  kind: z.enum(recordKinds),
  /** In the reader's language where the draft has one, otherwise in the first that it has; empty without any. */
  name: z.string(),
};

export const recordCardView = z.object({
  ...named,
  slug: z.string().nullable(),
  savedAt: z.date(),
  savedBy: z.string(),
  parts: z.array(partStateView),
});

export const recordPageView = z.object({ records: z.array(recordCardView), total: z.int() });

export const foundRecordView = z.object({
  ...named,
  acronym: z.string().nullable(),
  slug: z.string().nullable(),
  /** Whether readers can see it, and whether the draft says something else than they see. */
  state: z.enum(["never-published", "live", "live-with-changes", "withdrawn"]),
});

/** Who wrote at which places, the last one first. */
export const writersView = z
  .array(z.object({ path: z.array(z.string()).readonly(), name: z.string() }))
  .readonly();

export const recordView = z.object({
  id: z.uuid(),
  kind: z.enum(recordKinds),
  counter: z.int(),
  content: documentView,
  savedAt: z.date(),
  savedBy: z.string(),
  /** Who wrote since the version that the question names, or ever. */
  writers: writersView,
  /** Who wrote since everything was last public. */
  authors: z.array(z.uuid()),
  parts: z.array(partStateView),
});

export const missingView = z.object({
  part: partSchema,
  /** Where in the part it stands: "slug", or "post → 0 → type". */
  path: z.array(z.union([z.string(), z.number()])),
  problem: z.enum(["empty", "malformed", "address-reserved", "address-taken"]),
  message: z.string(),
  /** Whose the address is. */
  owner: z.string().nullable(),
});

export const partMissingView = z.object({
  part: partSchema,
  begun: z.boolean(),
  missing: z.array(missingView),
});

export const useView = z.object({
  ...named,
  /** Whether its draft names the record, and whether what is public of it does. */
  inDraft: z.boolean(),
  live: z.boolean(),
  trashed: z.boolean(),
});

export const trashedView = z.object({
  ...named,
  trashedAt: z.date(),
  trashedBy: z.string(),
  /** The records outside the trash that name it, in their draft or in what is public of them. */
  usedIn: z.array(z.object(named)),
  mayRestore: z.boolean(),
});

export const savedView = z.object({
  counter: z.int(),
  content: documentView,
  merged: z.boolean(),
  /** Whose changes were taken in. */
  writers: writersView,
});
export const publishedRevisionView = z.object({ revision: z.int(), parts: z.array(partSchema) });
export const withdrawnView = z.object({ parts: z.array(partSchema) });

export type RecordCard = z.infer<typeof recordCardView>;
export type RecordPage = z.infer<typeof recordPageView>;
export type RecordView = z.infer<typeof recordView>;
export type PartState = z.infer<typeof partStateView>;
export type FoundRecord = z.infer<typeof foundRecordView>;
export type PartMissing = z.infer<typeof partMissingView>;
export type Use = z.infer<typeof useView>;
export type Trashed = z.infer<typeof trashedView>;
