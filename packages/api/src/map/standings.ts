/** From acts towards one entry to what a map shows of each country and organisation. */
import { compareEdtf } from "@entente/domain/dates/edtf";
import { standingOn } from "@entente/domain/participation/status";
import type { MapParty, MapStanding } from "./view.ts";

type Act = NonNullable<MapStanding["by"]>;
export type MapAct = Act & { readonly party: MapParty["party"] };

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

function standingOf(acts: readonly MapAct[], day: string): MapStanding {
  const { status, by } = standingOn(acts, day);
  const [first] = status === "non-party" ? acts.toSorted(byDate) : [];
  return { status, by: by && shown(by), later: first ? shown(first) : null };
}

/**
 * True where nothing was done by the day but a later source lists it: it may have been a party for long. To call it none
 * would be a guess.
 */
const isUnknown = ({ status, later }: MapStanding): boolean =>
  status === "non-party" && later?.act === "listed-as-party";

/** Each country and organisation with what its acts make of it, by code. */
export const partiesOnMap = (acts: readonly MapAct[], day: string): MapParty[] =>
  [...Map.groupBy(acts, ({ party }) => party)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([party, own]) => {
      const standing = standingOf(own, day);
      const bound = Number(standing.status === "party");
      return { party, standing, bound, unknown: isUnknown(standing), binding: null };
    });
