/** What a window hears in answer to a sign of life. */
import { z } from "zod";
import { documentView, writersView } from "../record/view.ts";

export const pulseView = z.object({
  others: z.array(
    z.object({
      name: z.string(),
      since: z.date(),
      /** The person who asks, in another window. */
      self: z.boolean(),
    }),
  ),
  /** What is saved now, where that is newer than what the window knows. */
  newer: z
    .object({
      counter: z.int(),
      content: documentView,
      savedBy: z.string(),
      /** Who wrote since what the window knows. */
      writers: writersView,
    })
    .nullable(),
});

export type PulseView = z.infer<typeof pulseView>;
