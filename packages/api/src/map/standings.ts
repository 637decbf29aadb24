/** From acts to what a map shows of each country and organisation. */
import { compareEdtf } from "@entente/domain/dates/edtf";
import { inForceOn } from "@entente/domain/dates/period";
import { standingOn } from "@entente/domain/participation/status";
import type { MapParty, MapStanding } from "./view.ts";

type Act = NonNullable<MapStanding["by"]>;
export type MapAct = Act & {
  readonly recordId: string;
  readonly party: MapParty["party"];
};

/** The act without whose it is, as it is shown. */
const shown = ({ act, on, source, sourceUrl, confidence }: MapAct): Act => ({
  act,
  on,
  source,
  sourceUrl,
  confidence,
});

/** An undated act comes first: it counts on any day. */
const byDate = (a: Act, b: Act) =>
  a.on === null || b.on === null ? Number(b.on === null) - Number(a.on === null) : compareEdtf(a.on, b.on);

function standingOf(entry: string, acts: readonly MapAct[], day: string): MapStanding {
  const { status, by } = standingOn(acts, day);
  const [first] = status === "non-party" ? acts.toSorted(byDate) : [];
  return { entry, status, by: by && shown(by), later: first ? shown(first) : null };
}

/** Each country and organisation with a standing for every entry towards which it has an act, by code. */
export const partiesOnMap = (acts: readonly MapAct[], day: string): MapParty[] =>
  [...Map.groupBy(acts, ({ party }) => party)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([party, own]) => ({
      party,
      standings: [...Map.groupBy(own, ({ recordId }) => recordId)].map(([id, towards]) =>
        standingOf(id, towards, day),
      ),
    }));

/** A treaty that has come to its end binds nobody. Where only the year of the end is known, it ends with the year. */
export const stillThere = (endedOn: string | null, day: string): boolean =>
  inForceOn({ from: null, until: endedOn }, day) !== "no";
