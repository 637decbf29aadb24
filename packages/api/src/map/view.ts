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
  /** The id of the entry. */
  entry: z.uuid(),
  status: z.enum(partyStatuses),
  /** The act that made it so. */
  by: actView.nullable(),
  /** Where nothing was done by the day: the first act of all. */
  later: actView.nullable(),
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
  /** What has a map, by name, as far as a list can be read. */
  choices: z.array(entryRefView),
  /** How many more have one. */
  more: z.int(),
  /** The treaties that count, by id, where all are drawn. */
  treaties: z.record(z.uuid(), entryRefView),
  /** Whoever has an act, with one standing for each entry that is drawn. */
  parties: z.array(z.object({ party: party.value, standings: z.array(standingView) })),
});

export const mapAnswerView = z.discriminatedUnion("outcome", [mapView, nothingKnown]);

export type MapView = z.infer<typeof mapView>;
export type MapParty = MapView["parties"][number];
export type MapStanding = z.infer<typeof standingView>;
