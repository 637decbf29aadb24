/** What somebody finds when they come to the desk. */
import { languages } from "@entente/domain/languages";
import { attentionKinds } from "@entente/domain/record/attention";
import { recordKinds } from "@entente/domain/record/nouns";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

const record = { recordId: z.uuid(), kind: z.enum(recordKinds), name: z.string() };

export const waitingReasons = ["to-decide", "second-look", "returned", "comment", "blocked"] as const;

export const startView = z.object({
  /** What asks something of me, oldest first. */
  waiting: z.array(z.object({ ...record, why: z.enum(waitingReasons), by: z.string(), at: z.date() })),
  /** What I changed that is not public yet, last first. */
  drafts: z.array(z.object({ ...record, savedAt: z.date(), live: z.boolean() })),
  /** What I published last. */
  published: z.array(
    z.object({
      ...record,
      at: z.date(),
      parts: z.array(partSchema),
      note: z.partialRecord(z.enum(languages), z.string()).nullable(),
    }),
  ),
  attention: z.array(z.object({ kind: z.enum(attentionKinds), places: z.int(), records: z.int() })),
});

export const attentionPageView = z.object({
  places: z.array(
    z.object({
      ...record,
      /** The list and the row in it where it is; null for the record as a whole. */
      noun: z.string().nullable(),
      rowId: z.uuid().nullable(),
      /** The person, type of post, figure or language that it is about. */
      detail: z.string(),
      /** Since when, as a date with precision; empty where nobody knows. */
      since: z.string(),
    }),
  ),
  total: z.int(),
});

export type WaitingReason = (typeof waitingReasons)[number];
export type StartView = z.infer<typeof startView>;
export type AttentionPage = z.infer<typeof attentionPageView>;
