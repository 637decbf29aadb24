/**
 * Who answers for a post on a day. No contact is silently wrong: a page falls back in the open, from the holder
 * to the deputy, the mailbox of the role, the unit, and at last to "vacant".
 */
import { inForceOn } from "../dates/period.ts";

export const answerKinds = ["holder", "deputy", "mailbox", "unit", "nobody"] as const;
export type AnswerKind = (typeof answerKinds)[number];

type Term = {
  readonly capacity: "primary" | "deputy";
  readonly from: string | null;
  readonly until: string | null;
};

type Fallback = { readonly mailbox: string | null; readonly unitId: string | null };

/** Primary holders before deputies; otherwise in the order in which they are written. */
const byCapacity = (a: Term, b: Term) => Number(a.capacity === "deputy") - Number(b.capacity === "deputy");

/**
 * Parts the assignments of a post into those that hold on a day and those that are over or not begun. A term
 * whose dates leave the day open counts as holding: nothing says that it ended.
 * @param day YYYY-MM-DD
 */
export function holdersOn<T extends Term>(terms: readonly T[], day: string): { holders: T[]; former: T[] } {
  const holds = (term: T) => inForceOn({ from: term.from, until: term.until }, day) !== "no";
  return {
    holders: terms.filter(holds).sort(byCapacity),
    former: terms.filter((term) => !holds(term) && (term.until ?? "") !== "" && (term.until ?? "") < day),
  };
}

/** What answers for a post, given who holds it on the day. */
export function answerFor(holders: readonly Term[], post: Fallback): AnswerKind {
  if (holders.some((term) => term.capacity === "primary")) return "holder";
  if (holders.length > 0) return "deputy";
  if (post.mailbox !== null) return "mailbox";
  return post.unitId === null ? "nobody" : "unit";
}
