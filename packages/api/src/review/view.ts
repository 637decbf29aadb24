/** What is handed in, said and looked at, as staff see it. */
import { languages } from "@entente/domain/languages";
import { recordKinds } from "@entente/domain/record/nouns";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

export const submissionStates = ["open", "approved", "returned", "taken-back", "overtaken"] as const;

/** The record that something belongs to. */
export const recordRefView = z.object({
  id: z.uuid(),
  kind: z.enum(recordKinds),
  /** In the reader's language where the draft has one; empty where it has no name yet. */
  name: z.string(),
});

export const submissionView = z.object({
  id: z.uuid(),
  revisionId: z.uuid(),
  parts: z.array(partSchema),
  /** What readers would be told; null for a minor edit. */
  note: z.partialRecord(z.enum(languages), z.string()).nullable(),
  state: z.enum(submissionStates),
  submittedBy: z.string(),
  submittedAt: z.date(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
  /** The address that readers know and the one that was handed in, where they differ and it is still open. */
  moves: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** What the reader of this may do with it. */
  mayDecide: z.boolean(),
  mayTakeBack: z.boolean(),
});

export const commentView = z.object({
  id: z.uuid(),
  body: z.string(),
  by: z.string(),
  /** Written by somebody who has no account. */
  guest: z.boolean(),
  at: z.date(),
  /** The submission that it was returned with. */
  submissionId: z.uuid().nullable(),
  settledAt: z.date().nullable(),
  settledBy: z.string().nullable(),
});

export const secondLookView = z.object({
  changeSetId: z.uuid(),
  reason: z.string(),
  leftBy: z.string(),
  leftAt: z.date(),
  lookedBy: z.string().nullable(),
  lookedAt: z.date().nullable(),
  remark: z.string().nullable(),
  mayLook: z.boolean(),
});

const ofRecord = { record: recordRefView };

/** What approving brings about: parts that readers do not see now, what differs in the others, and what grows old. */
const submissionChangesView = z.object({
  /** They have never seen these, */
  begun: z.array(partSchema),
  /** and these were withdrawn. */
  again: z.array(partSchema),
  sentences: z.array(z.object({ text: z.string(), staff: z.boolean() })),
  /** Translations that will be out of date, by the names of their fields. */
  becomesStale: z.array(z.object({ language: z.enum(languages), fields: z.array(z.string()) })),
});

export const recordReviewView = z.object({
  /** Open ones first, with what they change; then the latest. */
  submissions: z.array(submissionView.extend({ changes: submissionChangesView.nullable() })),
  /** Pinned ones first, oldest first; then those that were settled, latest first. */
  comments: z.array(commentView),
  looks: z.array(secondLookView),
  mayComment: z.boolean(),
});

export const queueView = z.object({
  toDecide: z.array(submissionView.extend(ofRecord)),
  looks: z.array(secondLookView.extend(ofRecord)),
  /** On what the reader wrote, handed in or showed to a guest. */
  comments: z.array(commentView.extend(ofRecord)),
  /** What the reader handed in and nobody decided yet. */
  waiting: z.array(submissionView.extend(ofRecord)),
});

export type RecordRef = z.infer<typeof recordRefView>;
export type SubmissionView = z.infer<typeof submissionView>;
export type SubmissionChanges = z.infer<typeof submissionChangesView>;
export type CommentView = z.infer<typeof commentView>;
export type SecondLookView = z.infer<typeof secondLookView>;
export type RecordReview = z.infer<typeof recordReviewView>;
export type ReviewQueue = z.infer<typeof queueView>;
