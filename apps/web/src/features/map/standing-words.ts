/** What a map says of a country in words: the status, since when, and what the register does not know. */

import type { MapParty, MapStanding, MapView } from "@entente/api/map/view";
import { isPartyCode, partyName, stateOf } from "@entente/domain/countries/countries";
import { printDate } from "@entente/domain/dates/print";
import { collator } from "@entente/domain/formatters";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";

export const nameOf = (party: Pick<MapParty, "party">, { language }: Reader): string =>
  isPartyCode(party.party) ? partyName(party.party, language) : stateOf(party.party);

/** "since 25 March 1998", or that a source lists it and the beginning is not known; null where nothing was done. */
export function sinceText({ by }: MapStanding, { language }: Reader): string | null {
  if (!by) return null;
  const words = mapWordsIn(language);
  if (by.on === null) return words.undated;
  const date = printDate(by.on, language);
  return by.act === "listed-as-party" ? words.listed(date) : words.since(date);
}

/** The act that made it so, or the first one where none had by the day. */
export function actText({ by, later }: MapStanding, { language }: Reader): string {
  const { first } = mapWordsIn(language);
  if (by) return labelOf(participationActs, by.act, language);
  if (!later) return "";
  return first(
    labelOf(participationActs, later.act, language),
    later.on ? printDate(later.on, language) : "–",
  );
}

export function statusText({ standing, unknown }: MapParty, map: MapView, reader: Reader): string {
  if (unknown) return mapWordsIn(reader.language).unknown;
  return map.entry && standing ? statusLabel(standing.status, map.entry.kind, reader.language) : "";
}

/** "Belgium: party, since 25 March 1998"; "Belgium: 8 treaties". */
export function placeText(party: MapParty, map: MapView, reader: Reader): string {
  const { standing, bound } = party;
  const name = nameOf(party, reader);
  const words = mapWordsIn(reader.language);
  if (!map.entry || !standing) {
    return `${name}: ${bound === 0 ? words.noneBinding : words.treatyCount(bound)}`;
  }
  const more = sinceText(standing, reader) ?? actText(standing, reader);
  return `${name}: ${[statusText(party, map, reader), more].filter((part) => part !== "").join(", ")}`;
}

/** Everybody with an act, in the order of their names. */
export function byName({ parties }: MapView, reader: Reader): MapParty[] {
  const { compare } = collator(reader.language);
  return parties.toSorted((a, b) => compare(nameOf(a, reader), nameOf(b, reader)));
}
