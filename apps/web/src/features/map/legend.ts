/** What the signs on the map mean: those that are on it, in a fixed order. */
import type { MapView } from "@entente/api/map/view";
import { partyStatuses } from "@entente/domain/participation/status";
import { statusLabel } from "@entente/domain/participation/status-labels";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import type { DrawnMap } from "./drawn-map.ts";
import type { Sign } from "./signs.ts";

export type LegendLine = { readonly sign: Sign | "land"; readonly words: string };

/** The lines of the legend. Land without a sign always has one: it must not be read as "not a party". */
export function legendOf(map: MapView, drawn: DrawnMap, { language }: Reader): LegendLine[] {
  const words = mapWordsIn(language);
  const present = new Set(drawn.places.map(({ sign }) => sign));
  const signs: LegendLine[] = drawn.spans
    ? drawn.spans.toReversed().map(({ sign, from, to }) => ({
        sign,
        words: from === to ? words.treatyCount(from) : words.treatyRange(from, to),
      }))
    : partyStatuses.flatMap((status) =>
        status === "non-party" || !present.has(status)
          ? []
          : [{ sign: status, words: statusLabel(status, map.entry?.kind ?? "treaty", language) }],
      );
  const notYet = map.entry ? words.notYet : words.noneBinding;
  return [
    ...signs,
    ...(present.has("unknown") ? [{ sign: "unknown" as const, words: words.unknownSign }] : []),
    ...(present.has("not-yet") ? [{ sign: "not-yet" as const, words: notYet }] : []),
    { sign: "land", words: words.noAct },
  ];
}
