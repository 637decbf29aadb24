/** Links for guests, as staff see them, and what a guest sees. */
import { languages } from "@entente/domain/languages";
import { z } from "zod";
import { previewView } from "../preview/view.ts";

export const guestLinkView = z.object({
  id: z.uuid(),
  guest: z.string(),
  createdBy: z.string(),
  createdAt: z.date(),
  expiresAt: z.date(),
  state: z.enum(["open", "ended", "expired"]),
  comments: z.int(),
  mayEnd: z.boolean(),
});

export const newGuestLinkView = z.object({
  /** What stands in the address; it is shown this once. */
  token: z.string(),
});

export const guestPageView = z.object({
  guest: z.string(),
  expiresAt: z.date(),
  /** The languages that have words. */
  languages: z.array(z.enum(languages)),
  /** The one in which it is shown. */
  shownIn: z.enum(languages),
  preview: previewView,
});

export type GuestLinkView = z.infer<typeof guestLinkView>;
export type GuestPage = z.infer<typeof guestPageView>;
