/** What a reader is told who reads the register as of a day. */
import { day } from "@entente/domain/fields/values";
import { z } from "zod";
import { contactView } from "../entry/view.ts";
import { heldPostView } from "../person/view.ts";
import { entryRefView, wordsView } from "../shared/view.ts";

export const dayView = z.object({
  day,
  /** The past is read from what was published; today and the future from what is public now. */
  tense: z.enum(["past", "today", "future"]),
  /** The day on which the register was first published, or null where nothing is public. */
  beganOn: day.nullable(),
});

/** Who holds the posts of an entry on a day, as far as it is known now. */
export const knownHoldersView = z
  .object({ contacts: z.array(contactView), contactsAt: entryRefView.nullable() })
  .nullable();

/** Which posts a person held on a day, as far as it is known now. */
export const knownPostsView = z.object({ posts: z.array(heldPostView) }).nullable();

/** The record that stands at an address now, or that the address leads to. */
export const whereaboutsView = z
  .object({
    recordId: z.uuid(),
    segment: z.string(),
    slug: z.string(),
    name: wordsView,
    firstPublishedOn: day,
  })
  .nullable();

export const placeView = z.object({ segment: z.string(), slug: z.string() }).nullable();

export type DayView = z.infer<typeof dayView>;
export type KnownHolders = z.infer<typeof knownHoldersView>;
export type KnownPosts = z.infer<typeof knownPostsView>;
export type Whereabouts = z.infer<typeof whereaboutsView>;
