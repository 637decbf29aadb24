/** What is followed, as its reader knows it. */
import { z } from "zod";

export const followedView = z
  .object({
    about: z.enum(["record", "search"]),
    /** The id of a record, or the query of a search in one form. */
    what: z.string(),
    name: z.string(),
    /** Below the language. */
    path: z.string(),
  })
  .nullable();

export type Followed = NonNullable<z.infer<typeof followedView>>;
