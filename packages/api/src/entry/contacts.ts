/** Who answers for each post of an entry today. The rules are the domain's; this puts names to their answers. */
import type { assignmentFields } from "@entente/domain/assignment/fields";
import { compareEdtf } from "@entente/domain/dates/edtf";
import { answerFor, holdersOn } from "@entente/domain/post/answers";
import type { postFields } from "@entente/domain/post/fields";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { orderOf } from "@entente/domain/vocabulary/vocabulary";
import type { Declared } from "../shared/declared.ts";
import type { PersonRef, UnitRef } from "../shared/view.ts";

export type Post = Pick<Declared<typeof postFields>, "id" | "type" | "unitId" | "mailbox">;
export type Term = Pick<
  Declared<typeof assignmentFields>,
  "id" | "postId" | "personId" | "organisation" | "capacity" | "from" | "until"
>;

export type People = ReadonlyMap<string, PersonRef>;
export type Units = ReadonlyMap<string, UnitRef>;

/** What is named on the page, and on which day it is read. */
export type Known = { readonly people: People; readonly units: Units; readonly day: string };

/** The thing with that id, or null where there is none or it is not public. */
export const named = <T>(known: ReadonlyMap<string, T>, id: string | null): T | null =>
  (id === null ? null : known.get(id)) ?? null;

const newestFirst = (a: Term, b: Term) =>
  a.until === null || b.until === null ? 0 : compareEdtf(b.until, a.until);

/**
 * Each post with its holders of the day and its former ones. A holder who is not public and a unit that is not public
 * are left out before the fallback is chosen, so that a page never points at nothing.
 */
export function contactsOf<P extends Post, T extends Term>(
  posts: readonly P[],
  terms: readonly T[],
  { people, units, day }: Known,
) {
  const withNames = terms
    .map((term) => ({ ...term, person: named(people, term.personId) }))
    .filter(({ person, organisation }) => person !== null || organisation !== null);
  return posts
    .toSorted((a, b) => orderOf(postTypes, a.type) - orderOf(postTypes, b.type))
    .map((post) => {
      const own = withNames.filter(({ postId }) => postId === post.id);
      const { holders, former } = holdersOn(own, day);
      const unit = named(units, post.unitId);
      const answers = answerFor(holders, { mailbox: post.mailbox, unitId: unit?.id ?? null });
      return { ...post, unit, holders, former: former.toSorted(newestFirst), answers };
    });
}
