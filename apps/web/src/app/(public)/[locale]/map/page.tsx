/** The map: /map?entry=…&in-force-on=…&view=…&country=… What the address cannot mean is refused with what it can. */
import { readMapAsked } from "@entente/api/map/asked";
import { printDate } from "@entente/domain/dates/print";
import type { Metadata } from "next";
import { cache } from "react";
import { mapQuery } from "@/features/map/map-address.ts";
import { MapPage } from "@/features/map/map-page.tsx";
import { mapTitle } from "@/features/map/map-summary.ts";
import { pageMetadata } from "@/features/page/metadata.ts";
import { RefusedSearch } from "@/features/search/refused-search.tsx";
import { statusMarker } from "@/lib/public-response/status-marker.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { mapWordsIn } from "@/messages/map/words.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked once a request, for the head and for the page. */
const answerTo = cache(async ({ params, searchParams }: Props) => {
  const reader = await readerOf((await params).locale);
  const read = readMapAsked(reader.language, await searchParams);
  if (!read.ok) return { reader, problems: read.problems };
  const map = await register().map.get(read.asked);
  return map.outcome === "unknown" ? { reader, problems: map.problems } : { reader, asked: read.asked, map };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await answerTo(props);
  const { reader } = found;
  const words = mapWordsIn(reader.language);
  if (!found.map) {
    return {
      title: words.refused,
      robots: { index: false, follow: false },
      other: { [statusMarker]: "400" },
    };
  }
  const query = mapQuery(found.asked);
  const title = mapTitle(found.map, reader);
  return pageMetadata({
    reader,
    path: "/map",
    title:
      query === "" ? `${words.title} · ${title}` : `${title} · ${printDate(found.map.day, reader.language)}`,
    description: words.lead,
    // Of the many maps there are, the one of all treaties stands for all.
    hidden: query !== "",
  });
}

export default async function Page(props: Props) {
  const found = await answerTo(props);
  const { reader } = found;
  if (found.map) return <MapPage asked={found.asked} map={found.map} reader={reader} />;
  const words = mapWordsIn(reader.language);
  return <RefusedSearch problems={found.problems} reader={reader} at={{ path: "/map", ...words }} />;
}
