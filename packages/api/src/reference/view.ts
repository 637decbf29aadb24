/** What a form shows of a record that it names. */
import { recordKinds } from "@entente/domain/record/nouns";
import { z } from "zod";

export const referenceView = z.object({
  id: z.uuid(),
  kind: z.enum(recordKinds),
  /** In the reader's language where the draft has one, otherwise in the first that it has. */
  name: z.string(),
  acronym: z.string().nullable(),
  /** "withdrawn" was public once and is no more. */
  state: z.enum(["draft", "live", "withdrawn", "trashed"]),
});

export type ReferenceView = z.infer<typeof referenceView>;
