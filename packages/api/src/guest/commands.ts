/** Making and ending links for guests, and what a guest says. */
import type { StaffClient } from "@entente/db/clients";
import { commentAsGuest, type GuestComment } from "@entente/db/guest/comment";
import { createGuestLink, type NewGuestLink } from "@entente/db/guest/create";
import { endGuestLink } from "@entente/db/guest/end";
import type { ActingContext } from "../trpc.ts";

export const showToGuest = ({ db, actor }: ActingContext, input: NewGuestLink) =>
  createGuestLink(db, actor, input);

export async function endLink({ db, actor }: ActingContext, id: string) {
  await endGuestLink(db, actor, id);
  return { id };
}

/** False where the link leads nowhere. */
export const sayAsGuest = (db: StaffClient, input: GuestComment): Promise<boolean> =>
  commentAsGuest(db, input);
