/** Where an entry that has no post of its own borrows its contacts. */
import type { PublicClient } from "@entente/db/clients";
import { postsOf } from "../lists/queries.ts";
import { idsAbove } from "../relations.ts";

/** The posts of the nearest entry above that has any, for an entry that has none. */
export async function contactsAbove(db: PublicClient, id: string, relations: Parameters<typeof idsAbove>[1]) {
  for (const above of idsAbove(id, relations)) {
    const { post, assignment } = await postsOf(db, above);
    if (post.length > 0) return { id: above, post, assignment };
  }
  return null;
}
