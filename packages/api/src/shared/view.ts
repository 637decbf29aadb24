/** The pieces that public answers share: references to other records, and when something was published. */

import { languageSchema, localized } from "@entente/domain/fields/values";
import { languages } from "@entente/domain/languages";
import { withdrawalSorts } from "@entente/domain/record/withdrawal";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { z } from "zod";

/** Words together with the language that they are in, for a `lang` attribute that is true. */
export const wordsView = z.object({ text: z.string(), language: languageSchema });

export const entryRefView = z.object({
  id: z.uuid(),
  slug: z.string(),
  kind: z.enum(entryKinds.keys),
  acronym: z.string().nullable(),
  /** In the reader's language where that is published, otherwise in the first language that is. */
  title: wordsView,
  summary: wordsView.nullable(),
});

/** A name in all languages, of which the page shows the reader's. */
export const namesView = localized(400);

export const unitRefView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: namesView,
  acronym: z.string().nullable(),
});

export const personRefView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  sortName: z.string(),
});

/** When a part was published: first, and last with a change that readers should know of. */
export const publishedView = z.object({ firstOn: z.date(), lastOn: z.date() });

/** Shared facts always; a language only where it is published. */
export const publicationView = z.object({
  shared: publishedView,
  languages: z.partialRecord(z.enum(languages), publishedView),
});

export const changeView = z.object({
  at: z.date(),
  /** The note in the reader's language where it is in that, otherwise in the first that it is in. */
  note: wordsView,
  /** What changed, as a link: an entry, a person or a unit. */
  subject: z.object({ slug: z.string(), segment: z.string(), name: wordsView }).nullable(),
});

/** What stands where something was withdrawn. */
export const withdrawnView = z.object({
  sort: z.enum(withdrawalSorts),
  explanation: wordsView.nullable(),
  at: z.date(),
});

/** Why there is no text in the reader's language, where there was one once. */
export const withdrawnTextView = withdrawnView.nullable();

/** What a look-up by address answers: the thing, where it has moved to, why it went, or nothing by that name. */
export const lookup = <S extends z.ZodType>(found: S) =>
  z.discriminatedUnion("outcome", [
    z.object({ outcome: z.literal("found"), record: found }),
    z.object({ outcome: z.literal("moved"), segment: z.string(), slug: z.string() }),
    z.object({ outcome: z.literal("withdrawn"), withdrawn: withdrawnView }),
    z.object({
      outcome: z.literal("missing"),
      near: z.array(z.object({ segment: z.string(), slug: z.string(), name: wordsView })),
    }),
  ]);

export type EntryRef = z.infer<typeof entryRefView>;
export type UnitRef = z.infer<typeof unitRefView>;
export type PersonRef = z.infer<typeof personRefView>;
export type Words = z.infer<typeof wordsView>;
export type Withdrawn = z.infer<typeof withdrawnView>;
export type Change = z.infer<typeof changeView>;
export type Publication = z.infer<typeof publicationView>;
