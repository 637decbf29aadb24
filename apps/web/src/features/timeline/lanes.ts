/** The rows of the picture: which kinds of event share one, and what each mark looks like. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import type { PartyCode } from "@entente/domain/countries/countries";
import { partyName } from "@entente/domain/countries/countries";
import type { EventKind } from "@entente/domain/timeline/events";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import type { Reader } from "@/lib/reader.ts";
import { type TimelineWords, timelineWordsIn } from "@/messages/timeline.ts";

const laneKeys = ["adopted", "in-force", "acts", "founded", "memberships", "posts"] as const;
export type LaneKey = (typeof laneKeys)[number];
export const lanes: readonly LaneKey[] = laneKeys;

const laneOf: Readonly<Record<EventKind, LaneKey>> = {
  adopted: "adopted",
  "in-force": "in-force",
  founded: "founded",
  ended: "founded",
  act: "acts",
  post: "posts",
  membership: "memberships",
  task: "memberships",
};

export const laneOfKind = (kind: EventKind): LaneKey => laneOf[kind];

export const kindsIn = (lane: LaneKey): EventKind[] =>
  (Object.keys(laneOf) as EventKind[]).filter((kind) => laneOf[kind] === lane);

export function laneName(lane: LaneKey, parties: readonly PartyCode[], { language }: Reader): string {
  const { lanes: names } = timelineWordsIn(language);
  if (lane !== "acts") return names[lane];
  return parties.length > 0 && parties.length < 4
    ? names.acts(parties.map((code) => partyName(code, language)).join(", "))
    : names.ofCountries;
}

/** Marks differ by their shape, so that no colour is needed to tell them apart. */
export type Shape = "disc" | "ring" | "diamond" | "square" | "cross" | "dot" | "begins" | "ends";

const shapes = {
  signs: "ring",
  consents: "disc",
  binds: "diamond",
  provisional: "ring",
  ends: "cross",
  none: "dot",
} as const;
const own = { adopted: "disc", "in-force": "diamond", founded: "square", ended: "cross" } as const;

export function shapeOf(event: TimelineEvent): Shape {
  if (event.kind === "act") return shapes[participationActs.terms[event.act].effect];
  return "phase" in event ? event.phase : own[event.kind];
}

/** What a mark means, for the legend. */
export function meaningOf(event: TimelineEvent, { happened, effects, begins, ends }: TimelineWords): string {
  if (event.kind === "act") {
    const { effect } = participationActs.terms[event.act];
    return effects[effect === "provisional" ? "signs" : effect];
  }
  if ("phase" in event) return event.phase === "begins" ? begins : ends;
  return happened[event.kind];
}
