/** One difference between two versions of a record, as both sides are told of it. */
import { languages } from "@entente/domain/languages";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";

export const differenceView = z.object({
  part: partSchema,
  what: z.enum(["added", "changed", "removed", "moved"]),
  list: z.string().nullable(),
  row: z.string().nullable(),
  field: z.string().nullable(),
  before: z.string(),
  after: z.string(),
  /** The language in which the values are written, where it is not the reader's. */
  language: z.enum(languages).nullable(),
  former: z.boolean(),
});
