/** A small map that stands beside an entry and leads to the large one. */
import type { EntryView, PartyView } from "@entente/api/entry/view";
import { farFromWhole } from "@entente/api/map/far-from-whole";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { fitting, isRegion, union } from "./drawn-map.ts";
import { mapAddress, mapQuery } from "./map-address.ts";
import { smallSections } from "./sections.ts";

type Props = {
  readonly entry: Pick<EntryView, "slug" | "kind" | "parties" | "figures">;
  readonly reader: Reader;
};

/** Whoever has a shape. */
const onMap = ({ party }: PartyView) => party !== union && !isRegion(party);

export function SmallMap({ entry, reader }: Props) {
  const words = mapWordsIn(reader.language);
  const address = mapAddress(reader.language, { entry: entry.slug });
  const bound = entry.parties.filter(({ status }) => status === "party");
  const places = entry.parties.filter(onMap);
  if (places.length === 0) return null;
  // A picture is believed at a glance, and one of a few among many misleads. The large map says so in words.
  if (places.length === 1 || farFromWhole(entry.figures, bound.length)) {
    return (
      <p className="no-print mb-4">
        <a href={address}>{words.pointOut}</a>
      </p>
    );
  }
  const { width, height } = smallSections[fitting(entry.parties)];
  const picture = `${inLanguage(reader.language, "/map.svg")}${mapQuery({ entry: entry.slug })}&size=small`;
  return (
    <figure className="no-print mb-5 max-w-sm">
      <a href={address} className="block text-sm">
        <picture>
          <source media="(prefers-color-scheme: dark)" srcSet={`${picture}&scheme=dark`} />
          <img
            src={picture}
            alt={words.smallAlt(bound.filter(onMap).length, entry.kind)}
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
