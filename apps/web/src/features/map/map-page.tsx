/** The map: who is bound by what, where, on a day; with a table that says the same. */
import type { MapAsked } from "@entente/api/map/asked";
import type { MapView } from "@entente/api/map/view";
import { isPartyCode, partyName } from "@entente/domain/countries/countries";
import { printDate } from "@entente/domain/dates/print";
import { Notice } from "@entente/ui/notice";
import { Section } from "@entente/ui/section";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { drawnMap } from "./drawn-map.ts";
import { mapQuery } from "./map-address.ts";
import { MapFigure } from "./map-figure.tsx";
import { MapForm } from "./map-form.tsx";
import { mapGap, mapSummary, mapTitle } from "./map-summary.ts";
import { MapTable } from "./map-table.tsx";
import { placeText } from "./standing-words.ts";

type Props = { readonly asked: MapAsked; readonly map: MapView; readonly reader: Reader };

function Pointed({ asked: { country }, map, reader }: Props) {
  if (country === null) return null;
  const party = map.parties.find((one) => one.party === country);
  const words = mapWordsIn(reader.language);
  const unknown = isPartyCode(country) ? `${partyName(country, reader.language)}: ${words.noAct}` : "";
  return (
    <p className="rule-accent border-accent mt-6 border-l-4 py-1 pl-4 text-lg" id="pointed">
      {party ? placeText(party, map, reader) : unknown}
    </p>
  );
}

export function MapPage({ asked, map, reader }: Props) {
  const words = mapWordsIn(reader.language);
  const drawn = drawnMap(map, asked.view);
  const title = mapTitle(map, reader);
  const gap = mapGap(map, drawn, reader);
  const { known, unmarked, overseas, union, shapes } = words.notes;
  return (
    <PageFrame reader={reader} path="/map" query={mapQuery(asked)}>
      <div className="pt-8 pb-6 md:pt-10">
        <p className="text-accent mb-2 text-sm font-medium">
          {words.title} · {words.on(printDate(map.day, reader.language))}
        </p>
        <h1
          className="text-4xl md:text-5xl"
          lang={map.entry?.acronym ? undefined : map.entry?.title.language}
        >
          {title}
        </h1>
        <div className="mt-3 max-w-[72ch] text-lg leading-relaxed">
          {map.entry ? (
            <p className="text-base">
              <EntryLink entry={map.entry} reader={reader} />
            </p>
          ) : (
            <p>{words.lead}</p>
          )}
          <p>
            {mapSummary(map, drawn, reader).join(" ")} {gap && !gap.far ? gap.words : ""}
          </p>
        </div>
        {gap?.far ? (
          <div className="mt-4">
            <Notice>{gap.words}</Notice>
          </div>
        ) : null}
      </div>
      <MapForm asked={asked} map={map} reader={reader} />
      <Pointed asked={asked} map={map} reader={reader} />
      <MapFigure asked={asked} map={map} drawn={drawn} title={title} reader={reader} />
      <div className="mt-12 space-y-10">
        <Section id="table" heading={words.sameAsTable}>
          <MapTable map={map} asked={asked["in-force-on"]} reader={reader} />
        </Section>
        <Section id="reading" heading={words.reading}>
          <div className="prose max-w-[72ch]">
            {[known, unmarked, overseas, union, shapes].map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </Section>
      </div>
    </PageFrame>
  );
}
