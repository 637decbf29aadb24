/** What a visitor reads of a timeline: the events of a page, all of them counted by kind and year, and what narrows them. */
import { assignmentFields } from "@entente/domain/assignment/fields";
import { involvementFields } from "@entente/domain/involvement/fields";
import { membershipFields } from "@entente/domain/membership/fields";
import { participationFields } from "@entente/domain/participation/fields";
import { postFields } from "@entente/domain/post/fields";
import { eventKinds, phases } from "@entente/domain/timeline/events";
import { z } from "zod";
import { foundView, nothingKnown } from "../search/found-view.ts";
import { entryRefView, personRefView, unitRefView } from "../shared/view.ts";

const happened = { id: z.string(), on: z.string(), entry: entryRefView };
const phase = z.enum(phases);

/** An event of an entry itself, or of what hangs on it. */
export const eventView = z.discriminatedUnion("kind", [
  z.object({ ...happened, kind: z.enum(["adopted", "in-force", "founded", "ended"]) }),
  z.object({
    ...happened,
    kind: z.literal("act"),
    act: participationFields.act.value,
    party: participationFields.party.value,
  }),
  z.object({
    ...happened,
    kind: z.literal("post"),
    phase,
    post: z.object({ type: postFields.type.value, title: postFields.title.value.nullable() }),
    capacity: assignmentFields.capacity.value,
    person: personRefView.nullable(),
    organisation: z.string().nullable(),
  }),
  z.object({
    ...happened,
    kind: z.literal("membership"),
    phase,
    membership: membershipFields.kind.value,
    unit: unitRefView,
  }),
  z.object({
    ...happened,
    kind: z.literal("task"),
    phase,
    function: involvementFields.function.value,
    unit: unitRefView,
  }),
]);

const timelineFound = z.object({
  outcome: z.literal("found"),
  /** The register's day: what lies after it is still to come. */
  today: z.string(),
  /** Whose acts are events: the chosen countries, or the register's own. */
  parties: z.array(participationFields.party.value),
  total: z.int(),
  /** One page of events, oldest first. */
  events: z.array(eventView),
  /** Every event of the chosen kinds and years, counted. */
  years: z.array(z.object({ kind: z.enum(eventKinds.keys), year: z.int(), count: z.int() })),
  /** How many events of each kind there are, whichever kinds are chosen. */
  kinds: z.array(z.object({ kind: z.enum(eventKinds.keys), count: z.int() })),
  facets: foundView.shape.facets,
});

export const timelineView = z.discriminatedUnion("outcome", [timelineFound, nothingKnown]);

/** A portion of all events, for a file, with the place at which the next begins; null after the last. */
export const timelineListView = z.discriminatedUnion("outcome", [
  timelineFound.pick({ outcome: true, events: true }).extend({ next: z.int().nullable() }),
  nothingKnown,
]);

export type TimelineEvent = z.infer<typeof eventView>;
export type TimelineFound = z.infer<typeof timelineFound>;
export type TimelineView = z.infer<typeof timelineView>;
export type TimelineListView = z.infer<typeof timelineListView>;
