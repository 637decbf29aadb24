/** The map: /map?entry=…&in-force-on=…&view=…&country=… What the address cannot mean is refused with what it can. */
import { readMapAsked } from "@entente/api/map/asked";
import { printDate } from "@entente/domain/dates/print";
import { mapQuery } from "@/features/map/map-address.ts";
import { MapPage } from "@/features/map/map-page.tsx";
import { mapTitle } from "@/features/map/map-summary.ts";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { refused } from "@/features/page/shown.tsx";
import { register } from "@/lib/register.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { searchWordsIn } from "@/messages/search.ts";

export const GET = publicPage(async ({ reader, query: given }) => {
  const words = mapWordsIn(reader.language);
  const at = { reader, path: "/map", words, told: searchWordsIn(reader.language) } as const;
  const read = readMapAsked(reader.language, given);
  if (!read.ok) return refused({ ...at, problems: read.problems });
  const map = await register().map.get(read.asked);
  if (map.outcome === "unknown") return refused({ ...at, problems: map.problems });
  // However it was named, its own address leads to it.
  const asked = { ...read.asked, entry: map.entry?.slug ?? null };
  const query = mapQuery(asked);
  const title = mapTitle(map, reader);
  return {
    head: pageHead({
      reader,
      path: "/map",
      title: query === "" ? `${words.title} · ${title}` : `${title} · ${printDate(map.day, reader.language)}`,
      description: words.lead,
      // Of the many maps there are, the one of all treaties stands for all.
      hidden: query !== "",
    }),
    body: <MapPage asked={asked} map={map} reader={reader} />,
  };
});
