/** What publishing would change for readers. */
import { languageSchema } from "@entente/domain/fields/values";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

export const pendingView = z.object({
  /** The address that readers use now; null where the record was never public. */
  liveSlug: z.string().nullable(),
  /** The address of the draft; null while it has none. */
  draftSlug: z.string().nullable(),
  /** The address before the present one, which can be given back. */
  formerSlug: z.string().nullable(),
  /** Of the facts nothing but the address differs, so that nothing is left to publish where the page stays. */
  addressAlone: z.boolean(),
  /** What differs from the live version, part by part, in the language of the desk. */
  sentences: z.array(z.object({ text: z.string(), parts: z.array(partSchema), staff: z.boolean() })),
  /** Fields whose translation will be out of date once the language that it was made from is published. */
  becomesStale: z.array(
    z.object({
      language: languageSchema,
      from: languageSchema,
      /** In the language of the desk. */
      field: z.string(),
      /** Where the translation goes out in the same act, and where it stays as readers know it. */
      together: z.boolean(),
      alone: z.boolean(),
    }),
  ),
  /** What the person who asks may do with it. */
  may: z.object({
    publish: z.array(partSchema),
    submit: z.array(partSchema),
    withdraw: z.array(partSchema),
    trash: z.boolean(),
  }),
});

export type PendingView = z.infer<typeof pendingView>;
