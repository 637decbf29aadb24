/** What staff read of the history of a record. */
import { languages } from "@entente/domain/languages";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";
import { differenceView } from "../shared/difference-view.ts";

/** Words for readers, in the languages in which they were written. */
const words = z.partialRecord(z.enum(languages), z.string());

const sentenceView = z.object({ text: z.string(), parts: z.array(partSchema), staff: z.boolean() });

const publishedView = z.object({
  sort: z.literal("published"),
  version: z.int(),
  at: z.date(),
  by: z.string(),
  approvedBy: z.string().nullable(),
  /** What readers were told; null for a minor edit. */
  note: words.nullable(),
  /** Why it was published without a second pair of eyes. */
  reason: z.string().nullable(),
  parts: z.array(partSchema),
  /** The parts that became public for the first time. */
  begun: z.array(partSchema),
  sentences: z.array(sentenceView),
});

const withdrawnView = z.object({
  sort: z.literal("withdrawn"),
  at: z.date(),
  by: z.string(),
  parts: z.array(partSchema),
  how: z.enum(["explained", "in-error", "merged"]),
  explanation: words.nullable(),
  /** The name of the record into which it was merged. */
  into: z.string().nullable(),
});

const scheduledView = z.object({
  sort: z.literal("scheduled"),
  at: z.date(),
  by: z.string(),
  parts: z.array(partSchema),
  action: z.enum(["publish", "withdraw"]),
  due: z.date(),
  state: z.enum(["waiting", "done", "cancelled", "blocked"]),
});

export const historyItemView = z.discriminatedUnion("sort", [publishedView, withdrawnView, scheduledView]);

export const historyView = z.object({
  items: z.array(historyItemView),
  /** Asks for what came before; null on the last page. */
  before: z.iso.datetime().nullable(),
});

const versionView = z.object({ number: z.int(), at: z.date(), parts: z.array(partSchema) });

export const comparisonView = differenceView.extend({ staff: z.boolean() });

/** A version by its number, what is public now, or the working copy. */
export const sideSchema = z.union([z.literal("live"), z.literal("draft"), z.int().min(1)]);

export const compareView = z.object({
  from: sideSchema,
  to: sideSchema,
  isLive: z.boolean(),
  versions: z.array(versionView),
  comparisons: z.array(comparisonView),
});

export const restorePreviewView = z.object({
  /** The counter of the draft to which the changes below would be made. */
  counter: z.int(),
  version: z.int(),
  at: z.date(),
  comparisons: z.array(comparisonView),
  /** What of the version can be taken over no longer. */
  lost: z.array(z.string()),
});

export type HistoryItem = z.infer<typeof historyItemView>;
export type History = z.infer<typeof historyView>;
export type Side = z.infer<typeof sideSchema>;
export type Compare = z.infer<typeof compareView>;
export type RestorePreview = z.infer<typeof restorePreviewView>;
