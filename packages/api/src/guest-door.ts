/** The door for guests: nobody is signed in, and the token of a link is all that they have. */
import { type StaffClient, staffClient } from "@entente/db/clients";
import { line } from "@entente/domain/fields/values";
import type { Language } from "@entente/domain/languages";
import { staffWords } from "@entente/domain/record/note";
import { z } from "zod";
import { sayAsGuest } from "./guest/commands.ts";
import { guestPage } from "./guest/queries.ts";
import { type GuestPage, guestPageView } from "./guest/view.ts";

const token = z.string().regex(/^[\w-]{43}$/);

/** What a guest sends. */
export const guestComment = z.strictObject({ token, id: z.uuid(), name: line(120), body: staffWords });

/** The page that a link shows, or null where it leads nowhere. */
export async function readAsGuest(
  asked: string,
  language: Language,
  db: StaffClient = staffClient(),
): Promise<GuestPage | null> {
  const known = token.safeParse(asked);
  const page = known.success ? await guestPage(db, known.data, language) : null;
  return page && guestPageView.parse(page);
}

/**
 * Takes a guest's comment. "malformed" where words are missing or too many, "gone" where the link leads nowhere.
 * @throws Refusal "too-often"
 */
export async function writeAsGuest(
  input: unknown,
  db: StaffClient = staffClient(),
): Promise<"written" | "malformed" | "gone"> {
  const parsed = guestComment.safeParse(input);
  if (!parsed.success) return "malformed";
  return (await sayAsGuest(db, parsed.data)) ? "written" : "gone";
}
