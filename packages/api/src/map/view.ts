/** What a map shows: by country and organisation, what its acts make it on a day, under one entry or all treaties. */
import { participationFields } from "@entente/domain/participation/fields";
import { partyStatuses } from "@entente/domain/participation/status";
import { z } from "zod";
import { figureView } from "../entry/view.ts";
import { nothingKnown } from "../search/found-view.ts";
import { entryRefView } from "../shared/view.ts";

const { party, act, on, source, sourceUrl, confidence } = participationFields;

const actView = z.object({
  act: act.value,
  on: on.value.nullable(),
  source: source.value,
  sourceUrl: sourceUrl.value.nullable(),
  confidence: confidence.value,
});

export const standingView = z.object({
  status: z.enum(partyStatuses),
  /** The act that made it so. */
  by: actView.nullable(),
  /** Where nothing was done by the day: the first act of all. */
  later: actView.nullable(),
});

/** A country or organisation with an act towards what is drawn. */
const partyView = z.object({
  party: party.value,
  /** Towards the entry that is drawn; null where all treaties are. */
  standing: standingView.nullable(),
  /** How many of what is drawn it is a party to. */
  bound: z.int(),
  /** True where a source lists it after the day, and nothing says since when: to call it none would be a guess. */
  unknown: z.boolean(),
  /** By their ids, the treaties that bind; null where a page cannot name all that bind anybody. */
  binding: z.array(z.uuid()).nullable(),
});

export const mapView = z.object({
  outcome: z.literal("found"),
  /** Of which the statuses are. */
  day: z.string(),
  today: z.string(),
  /** Null for all treaties. */
  entry: entryRefView.nullable(),
  /** The day or year in which the entry came to its end. */
  endedOn: z.string().nullable(),
  /** How many there are said to be: the register may know but a few by name. */
  figures: z.array(figureView),
  /** What has a map, by name; null where there is more than can be chosen from a list. */
  choices: z.array(entryRefView).nullable(),
  /** The treaties that are named, by id, where all are drawn. */
  treaties: z.record(z.uuid(), entryRefView),
  parties: z.array(partyView),
});

/** The addresses of all treaties that bind, parted by spaces. */
export const bindingView = z.object({ party: party.value, slugs: z.string() });

export const mapAnswerView = z.discriminatedUnion("outcome", [mapView, nothingKnown]);

export type MapView = z.infer<typeof mapView>;
export type MapParty = MapView["parties"][number];
export type MapBinding = z.infer<typeof bindingView>;
export type MapStanding = z.infer<typeof standingView>;
