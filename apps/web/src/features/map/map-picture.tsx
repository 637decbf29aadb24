/** The map to take along: the drawing with its signs beneath, and the table as rows. */
import type { MapAsked } from "@entente/api/map/asked";
import { partiesAtOnce } from "@entente/api/map/bound/parties-at-once";
import type { MapBinding, MapView } from "@entente/api/map/view";
import { printDate } from "@entente/domain/dates/print";
import { sourceName } from "@entente/domain/vocabulary/common-sources";
import { registerTitle } from "@/features/page/page-head.ts";
import { filePalette, type Palette } from "@/lib/pictures/palette.ts";
import type { Taken } from "@/lib/pictures/picture-answer.ts";
import { inDay } from "@/lib/public-response/stay-in-day.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { type DrawnMap, drawnMap } from "./drawn-map.ts";
import { type LegendLine, legendOf } from "./legend.ts";
import { mapAddress } from "./map-address.ts";
import { MapDrawing } from "./map-drawing.tsx";
import { mapGap, mapSummary, mapTitle } from "./map-summary.ts";
import { edgeOf, fillOf } from "./sign-fill.tsx";
import { byName, nameOf, placeText } from "./standing-words.ts";

/** How wide the drawing is in the file, in its own points. */
const width = 960;
const line = 26;
const columns = 2;

function Legend({ lines, palette }: { readonly lines: readonly LegendLine[]; readonly palette: Palette }) {
  return (
    <g fontSize="15" fill={palette.ink}>
      {lines.map(({ sign, words }, place) => (
        <g
          key={sign}
          transform={`translate(${(place % columns) * (width / columns)} ${Math.floor(place / columns) * line})`}
        >
          <rect
            x="1"
            y="1"
            width="28"
            height="16"
            fill={sign === "land" ? palette.line : fillOf(sign, palette)}
            {...(sign === "land" ? { stroke: palette.line } : edgeOf(sign, palette))}
            strokeWidth="1.5"
          />
          <text x="40" y="14">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What has no shape on this map, in lines under it: the Union, and whoever lies outside the section. */
function besides(map: MapView, drawn: DrawnMap, reader: Reader): string[] {
  const words = mapWordsIn(reader.language);
  const outside = drawn.outside.map((party) => nameOf(party, reader));
  return [
    ...(drawn.union ? [`${placeText(drawn.union, map, reader)}. ${words.unionNote}`] : []),
    ...(outside.length > 0 ? [`${words.outside}: ${outside.join(", ")}`] : []),
  ];
}

type Asked = { readonly asked: MapAsked; readonly map: MapView; readonly reader: Reader };

function picture({ asked, map, reader }: Asked, palette: Palette) {
  const words = mapWordsIn(reader.language);
  const drawn = drawnMap(map, asked.view);
  const { section } = drawn;
  const lines = legendOf(map, drawn, reader);
  const scale = width / section.width;
  const below = Math.round(section.height * scale) + 16;
  const address = mapAddress(reader.language, { ...asked, "in-force-on": map.day });
  const gap = mapGap(map, drawn, reader);
  const summary = mapSummary(map, drawn, reader).join(" ");
  return {
    language: reader.language,
    title: `${mapTitle(map, reader)}, ${printDate(map.day, reader.language)}`,
    description: [summary, ...byName(map, reader).map((party) => placeText(party, map, reader))].join("; "),
    source: [
      ...besides(map, drawn, reader),
      [summary, gap?.words ?? ""].join(" "),
      words.source(
        registerTitle(reader),
        reader.origin + (reader.day ? inDay(address, reader.day.day) : address),
      ),
      words.shapesSource,
    ],
    width,
    height: below + Math.ceil(lines.length / columns) * line,
    drawing: (
      <>
        <g transform={`scale(${scale})`}>
          <MapDrawing drawn={drawn} palette={palette} pointed={asked.country} />
        </g>
        <g transform={`translate(0 ${below})`}>
          <Legend lines={lines} palette={palette} />
        </g>
      </>
    ),
  };
}

type Taking = Asked & {
  /** All treaties that bind those countries on the day of the map. */
  readonly binding: (parties: MapBinding["party"][]) => Promise<MapBinding[]>;
};

/** A few countries at a time: those of a large register are bound by very much. */
async function* rowsOfAll({ map, reader, binding }: Taking) {
  const parties = byName(map, reader);
  for (let from = 0; from < parties.length; from += partiesAtOnce) {
    const some = parties.slice(from, from + partiesAtOnce);
    const found = await binding(some.map(({ party }) => party));
    const slugs = new Map(found.map((one) => [one.party, one.slugs]));
    yield some.map((party) => [
      map.day,
      party.party,
      nameOf(party, reader),
      party.bound,
      slugs.get(party.party) ?? "",
    ]);
  }
}

/** One row for each row of the table on the page, in its order. */
function table(given: Taking) {
  const { map, reader } = given;
  if (!map.entry) {
    const columns = ["day", "code", "name", "bindingTreaties", "treaties"];
    return { columns, rows: rowsOfAll(given) };
  }
  const parties = byName(map, reader);
  const entry = map.entry.slug;
  return {
    columns: ["day", "entry", "code", "name", "status", "act", "date", "source", "sourceUrl", "confidence"],
    rows: parties.map((party) => {
      const { standing } = party;
      const act = standing?.by ?? null;
      return [
        map.day,
        entry,
        party.party,
        nameOf(party, reader),
        standing?.status ?? null,
        act?.act ?? null,
        act?.on ?? null,
        act ? sourceName(act.source, reader.language).text : null,
        act?.sourceUrl ?? null,
        act?.confidence ?? null,
      ];
    }),
  };
}

/** Everything that the addresses beside the map's page answer. */
export function mapToTake(given: Taking): Taken {
  const { map, reader } = given;
  const accent = reader.institute.accentColour;
  return {
    file: `map-${map.entry?.slug ?? "treaties"}-${map.day}`,
    accent,
    picture: () => picture(given, filePalette(accent)),
    table: () => table(given),
  };
}
