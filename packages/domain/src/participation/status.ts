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

/**
 * The status on a day. Consent binds on the day of entry into force for the party, where that is recorded, and
 * otherwise at once. An end after which the country consents again does not count.
 * @param day YYYY-MM-DD
 */
export function statusOn(acts: readonly Act[], day: string): PartyStatus {
  const done = acts.filter((act) => doneBy(act, day)).sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const has = (effect: Effect, since: string) =>
    done.some((act) => participationActs.terms[act.act].effect === effect && startOf(act) >= since);
  const lastEnd = done.findLast((act) => participationActs.terms[act.act].effect === "ends");
  const since = lastEnd ? startOf(lastEnd) : "";
  const after = lastEnd ? done.slice(done.indexOf(lastEnd) + 1) : done;
  const bindsLater = acts.some(
    (act) =>
      participationActs.terms[act.act].effect === "binds" && !doneBy(act, day) && startOf(act) >= since,
  );
  const effects = new Set(after.map(({ act }) => participationActs.terms[act].effect));
  if (effects.has("binds")) return "party";
  if (effects.has("consents")) return bindsLater ? "consented" : "party";
  if (effects.has("provisional")) return "provisional";
  if (lastEnd) return "withdrawn";
  return has("signs", "") ? "signatory" : "non-party";
}
