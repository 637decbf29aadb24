/** Countries and organisations with their acts, and what those make of them today. */
import { compareEdtf } from "@entente/domain/dates/edtf";
import type { participationFields } from "@entente/domain/participation/fields";
import { type PartyStatus, statusOn } from "@entente/domain/participation/status";
import type { Declared } from "../shared/declared.ts";

type Act = Declared<typeof participationFields>;

/** Oldest first; what has no date comes last. */
function byDate(a: Act, b: Act): number {
  if (a.on === null || b.on === null) return Number(a.on === null) - Number(b.on === null);
  return compareEdtf(a.on, b.on);
}

/** The acts of one party in order, with its status on a day. */
export const standingOf = <A extends Act>(
  acts: readonly A[],
  day: string,
): { status: PartyStatus; acts: A[] } => ({
  status: statusOn(acts, day),
  acts: acts.toSorted(byDate),
});

/** Acts grouped by party, in the order in which the parties first appear. */
export function partiesOf<A extends Act>(acts: readonly A[], day: string) {
  const parties = Map.groupBy(acts, ({ party }) => party);
  return [...parties].map(([party, own]) => ({ party, ...standingOf(own, day) }));
}
