/**
 * What its acts make of a country on a day. The status is always derived: nobody types "party" into the register.
 */
import { earliestDay, latestDay } from "../dates/edtf.ts";
import { type Effect, type ParticipationAct, participationActs } from "../vocabulary/participation-acts.ts";

export const partyStatuses = [
  "party",
  "consented",
  "provisional",
  "signatory",
  "withdrawn",
  "non-party",
] as const;
export type PartyStatus = (typeof partyStatuses)[number];

type Act = { readonly act: ParticipationAct; readonly on: string | null };

/** An act counts from the last day that its date can mean; an undated one always. An end counts from its first. */
function doneBy({ act, on }: Act, day: string): boolean {
  if (on === null) return true;
  return participationActs.terms[act].effect === "ends" ? earliestDay(on) <= day : latestDay(on) <= day;
}

const startOf = ({ on }: Act) => (on === null ? "" : earliestDay(on));

/** A status with the act that made it so, which is null where no act did. */
export type Standing<A extends Act> = { readonly status: PartyStatus; readonly by: A | null };

/**
 * The standing on a day. Consent binds on the day of entry into force for the party, where that is recorded, and
 * otherwise at once. An end after which the country consents again does not count.
 * @param day YYYY-MM-DD
 */
export function standingOn<A extends Act>(acts: readonly A[], day: string): Standing<A> {
  const done = acts.filter((act) => doneBy(act, day)).sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const effectOf = ({ act }: Act): Effect => participationActs.terms[act].effect;
  const first = (among: readonly A[], effect: Effect) => among.find((act) => effectOf(act) === effect);
  const lastEnd = done.findLast((act) => effectOf(act) === "ends");
  const since = lastEnd ? startOf(lastEnd) : "";
  const after = lastEnd ? done.slice(done.indexOf(lastEnd) + 1) : done;
  const bindsLater = acts.some(
    (act) => effectOf(act) === "binds" && !doneBy(act, day) && startOf(act) >= since,
  );
  const bound = first(after, "binds");
  if (bound) return { status: "party", by: bound };
  const consent = first(after, "consents");
  if (consent) return { status: bindsLater ? "consented" : "party", by: consent };
  const provisional = first(after, "provisional");
  if (provisional) return { status: "provisional", by: provisional };
  if (lastEnd) return { status: "withdrawn", by: lastEnd };
  const signature = first(done, "signs");
  return signature ? { status: "signatory", by: signature } : { status: "non-party", by: null };
}

/** The status alone. */
export const statusOn = (acts: readonly Act[], day: string): PartyStatus => standingOn(acts, day).status;
