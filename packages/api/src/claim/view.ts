/** Claims as somebody who writes a text finds them. */
import { claimFields } from "@entente/domain/claim/fields";
import { recordKinds } from "@entente/domain/record/nouns";
import { z } from "zod";
import { wordsView } from "../shared/view.ts";

export const foundClaimView = z.object({
  id: z.uuid(),
  /** What the entry is called, and its acronym where it has one. */
  entry: wordsView,
  acronym: z.string().nullable(),
  /** What is counted, in all languages, where the unit says too little. */
  label: claimFields.label.value.nullable(),
  unit: claimFields.unit.value,
  comparator: claimFields.comparator.value,
  value: z.number(),
  asOf: z.string().nullable(),
  source: z.string(),
  /** A claim that is not public yet shows its words alone on a public page. */
  isPublic: z.boolean(),
});

/** A record whose text names a claim. */
export const citingView = z.object({ id: z.uuid(), kind: z.enum(recordKinds), name: z.string() });

export type Citing = z.infer<typeof citingView>;
export type FoundClaim = z.infer<typeof foundClaimView>;
