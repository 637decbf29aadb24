/** What a visitor reads of changes: acts with the records that they changed, and what was done to each. */
import { partSchema } from "@entente/domain/record/parts";
import { withdrawalSorts } from "@entente/domain/record/withdrawal";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { z } from "zod";
import { differenceView } from "../shared/difference-view.ts";
import { lookup, wordsView } from "../shared/view.ts";
import { changeRules } from "./asked.ts";

const placeView = z.object({ segment: z.string(), slug: z.string() });

/** What one act did to one record. */
const changeLineView = z.object({
  /** Names the act; acts of several records share it. */
  actId: z.uuid(),
  recordId: z.uuid(),
  sort: z.enum(["published", "withdrawn"]),
  kind: z.enum([...entryKinds.keys, "person", "unit", "page", "institute"]),
  at: z.date(),
  /** Later than `at` where it turned out to have been published in error. */
  updatedAt: z.date(),
  /** Where its page stands, or what became of it is said; null for the settings of the register. */
  place: placeView.nullable(),
  /** Null for the settings, for a person who is not public, and for what was an error. */
  name: wordsView.nullable(),
  parts: z.array(partSchema),
  /** Of those, the ones that became public for the first time. */
  begun: z.array(partSchema),
  /** The version that it made, counted within the record; null for a withdrawal. */
  version: z.int().nullable(),
  /** What readers were told; of a withdrawal, why. */
  note: wordsView.nullable(),
  takenBack: z.object({ at: z.date(), parts: z.array(partSchema) }).nullable(),
  how: z.enum(withdrawalSorts).nullable(),
  /** Where it lives on. */
  into: placeView.extend({ name: wordsView }).nullable(),
  /** What differs from what was public before, in the reader's language. */
  sentences: z.array(z.object({ text: z.string(), parts: z.array(partSchema) })),
});

const changeActView = z.object({
  id: z.uuid(),
  at: z.date(),
  updatedAt: z.date(),
  /** How many records it changed, of those that were asked for. */
  records: z.int(),
  /** What was said of all of them alike; null where it was one, or where notes differ. */
  note: wordsView.nullable(),
  lines: z.array(changeLineView),
});

const problemView = z.object({ key: z.string(), rule: z.enum(changeRules), valid: z.array(z.string()) });

export const changesView = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("listed"),
    /** How many acts there are, of which no more than a thousand are counted. */
    total: z.int(),
    /** Whether there are acts before these. */
    older: z.boolean(),
    acts: z.array(changeActView),
    /** What the filters that name a record found. */
    entry: placeView.extend({ name: wordsView }).nullable(),
    unit: placeView.extend({ id: z.uuid(), name: wordsView }).nullable(),
    /** Since when the register is public: ids that never change are made of it. */
    begun: z.date(),
  }),
  z.object({ outcome: z.literal("unknown"), problems: z.array(problemView) }),
]);

/** A record as the pages of its changes name it. */
const changedRecordView = placeView.extend({
  id: z.uuid(),
  kind: z.enum(["entry", "person", "unit", "page"]),
  name: wordsView,
});

const recordChangesView = z.object({
  record: changedRecordView,
  /** Newest first. */
  lines: z.array(changeLineView),
  total: z.int(),
  /** Since when the register is public. */
  begun: z.date(),
});

const versionView = z.object({
  number: z.int(),
  at: z.date(),
  note: wordsView.nullable(),
  /** False where all that it said was published in error. */
  readable: z.boolean(),
});

/** A version by its number, or what can be read now. */
export const sideSchema = z.union([z.literal("now"), z.int().min(1)]);

const versionsComparedView = z.object({
  record: changedRecordView,
  versions: z.array(versionView),
  /** Null where there is no version to compare with. */
  from: z.int().nullable(),
  to: sideSchema,
  comparisons: z.array(differenceView),
  /** Parts of which one of the two versions was published in error, and is not shown. */
  hidden: z.array(partSchema),
});

export const recordChangesLookup = lookup(recordChangesView);
export const versionsComparedLookup = z.discriminatedUnion("outcome", [
  ...lookup(versionsComparedView).options,
  z.object({ outcome: z.literal("unknown"), valid: z.array(z.int()) }),
]);

export type ChangeLine = z.infer<typeof changeLineView>;
export type ChangeAct = z.infer<typeof changeActView>;
export type ChangesView = z.infer<typeof changesView>;
export type RecordChanges = z.infer<typeof recordChangesView>;
export type VersionsCompared = z.infer<typeof versionsComparedView>;
