/** How far each part of a record is: from the working copy, from what is live, and from what waits. */
import { type Part, parts } from "@entente/domain/record/parts";
import type { PartState } from "./view.ts";

type Happened = { readonly part: Part; readonly at: string; readonly by: string };

/** What the store tells of one record. */
export type Facts = {
  /** The languages in which the draft has a text. */
  readonly begun: readonly string[];
  readonly live: readonly (Happened & { readonly revision: number; readonly changed: boolean })[];
  /** The last withdrawal of each part that is not live. */
  readonly withdrawn: readonly Happened[];
  readonly inReview: readonly Happened[];
  readonly scheduled: readonly (Happened & { readonly due: string; readonly does: PartState["does"] })[];
};

const date = (text: string | undefined) => (text === undefined ? null : new Date(text));

function happened(facts: Facts, part: Part): [PartState["state"], Happened | undefined] {
  const of = <H extends Happened>(list: readonly H[]) => list.find((one) => one.part === part);
  const live = of(facts.live);
  const waits = of(facts.scheduled);
  if (waits) return ["scheduled", waits];
  const review = of(facts.inReview);
  if (review) return ["in-review", review];
  if (live) return [live.changed ? "live-with-changes" : "live", live];
  const gone = of(facts.withdrawn);
  if (gone) return ["withdrawn", gone];
  return [part === "shared" || facts.begun.includes(part) ? "never-published" : "missing", undefined];
}

function stateOf(part: Part, facts: Facts): PartState {
  const [state, act] = happened(facts, part);
  const live = facts.live.find((one) => one.part === part);
  const plan = state === "scheduled" ? facts.scheduled.find((one) => one.part === part) : undefined;
  return {
    part,
    state,
    since: date(act?.at),
    by: act?.by ?? null,
    at: date(plan?.due),
    does: plan?.does ?? null,
    withdrawn: !live && facts.withdrawn.some((one) => one.part === part),
    publishedAt: date(live?.at),
    revision: live?.revision ?? null,
    changed: live?.changed ?? false,
  };
}

/** One state a part, in the order of the parts. The shared facts are begun with the record. */
export const statesOf = (facts: Facts): PartState[] => parts.map((part) => stateOf(part, facts));
