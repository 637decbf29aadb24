/** A small map that stands beside an entry and leads to the large one. */
import type { PartyView } from "@entente/api/entry/view";
import type { EntryKind } from "@entente/domain/vocabulary/entry-kinds";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { fitting, isRegion, union } from "./drawn-map.ts";
import { mapAddress, mapQuery } from "./map-address.ts";
import { smallSections } from "./sections.ts";

type Props = {
  readonly entry: { readonly slug: string; readonly kind: EntryKind; readonly parties: readonly PartyView[] };
  readonly reader: Reader;
};

/** Whoever has a shape. */
const onMap = ({ party }: PartyView) => party !== union && !isRegion(party);

export function SmallMap({ entry, reader }: Props) {
  const words = mapWordsIn(reader.language);
  const bound = entry.parties.filter((party) => onMap(party) && party.status === "party");
  // A map of one country tells nothing.
  if (entry.parties.filter(onMap).length < 2) return null;
  const { width, height } = smallSections[fitting(entry.parties)];
  const picture = `${inLanguage(reader.language, "/map.svg")}${mapQuery({ entry: entry.slug })}&size=small`;
  return (
    <figure className="no-print mb-5 max-w-sm">
      <a href={mapAddress(reader.language, { entry: entry.slug })} className="block text-sm">
        <picture>
          <source media="(prefers-color-scheme: dark)" srcSet={`${picture}&scheme=dark`} />
          <img
            src={picture}
            alt={words.smallAlt(bound.length, entry.kind)}
            width={width}
            height={height}
            loading="lazy"
            className="border-line mb-1.5 h-auto w-full border"
          />
        </picture>
        {words.see}
      </a>
    </figure>
  );
}
