/** The map in its page: the picture with its links, its signs, the Union, and who has no place in the section. */
import type { MapAsked } from "@entente/api/map/asked";
import type { MapParty, MapView } from "@entente/api/map/view";
import type { ReactNode } from "react";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import { pagePalette } from "@/lib/pictures/palette.ts";
import { pictureForms } from "@/lib/pictures/picture-answer.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import type { DrawnMap, MapPlace } from "./drawn-map.ts";
import { legendOf } from "./legend.ts";
import { mapFile } from "./map-address.ts";
import { MapDrawing } from "./map-drawing.tsx";
import { edgeOf, fillOf } from "./sign-fill.tsx";
import { placeText } from "./standing-words.ts";

type Props = {
  readonly asked: MapAsked;
  readonly map: MapView;
  readonly drawn: DrawnMap;
  readonly title: string;
  readonly reader: Reader;
};

function Legend({ map, drawn, reader }: Pick<Props, "map" | "drawn" | "reader">) {
  const words = mapWordsIn(reader.language);
  const forms = new Set(drawn.places.map(({ form }) => form));
  return (
    <div>
      <h2 className="font-sans mb-2 text-sm font-semibold tracking-normal">{words.legend}</h2>
      <ul className="space-y-1.5 text-sm">
        {legendOf(map, drawn, reader).map(({ sign, words: said }) => (
          <li key={sign} className="flex items-center gap-3">
            <svg viewBox="0 0 35 20" width="35" height="20" aria-hidden="true" className="map shrink-0">
              <rect
                x="1"
                y="1"
                width="33"
                height="18"
                fill={sign === "land" ? pagePalette.line : fillOf(sign, pagePalette)}
                {...(sign === "land" ? { stroke: pagePalette.line } : edgeOf(sign, pagePalette))}
                strokeWidth="1.5"
              />
            </svg>
            <span>{said}</span>
          </li>
        ))}
      </ul>
      {forms.has("dot") ? <p className="text-muted mt-2 text-sm">{words.small}</p> : null}
      {forms.has("diamond") ? <p className="text-muted mt-2 text-sm">{words.region}</p> : null}
    </div>
  );
}

/** The order of the keyboard: by name, whatever is drawn over what. */
function inOrder(drawn: DrawnMap, map: MapView, reader: Reader): DrawnMap {
  const text = ({ party }: MapPlace) => placeText(party, map, reader);
  const order = { area: 0, dot: 1, diamond: 2 };
  return {
    ...drawn,
    places: drawn.places.toSorted(
      (a, b) => order[a.form] - order[b.form] || text(a).localeCompare(text(b), reader.language),
    ),
  };
}

export function MapFigure({ asked, map, drawn, title, reader }: Props) {
  const { language } = reader;
  const words = mapWordsIn(language);
  const { width, height } = drawn.section;
  const linked = (place: MapPlace, sign: ReactNode) => {
    const said = placeText(place.party, map, reader);
    return (
      <a href={inLanguage(language, countryPath(place.party.party))} aria-label={said}>
        <title>{said}</title>
        {sign}
      </a>
    );
  };
  const named = (party: MapParty) => (
    <a href={inLanguage(language, countryPath(party.party))} className="inline-block py-0.5">
      {placeText(party, map, reader)}
    </a>
  );
  return (
    <figure className="mt-8">
      <a href="#table" className="skip bg-accent text-paper inline-block px-4 py-2">
        {words.skip}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; these are links in a picture */}
      <svg
        role="group"
        aria-label={title}
        viewBox={`0 0 ${width} ${height}`}
        className="map block h-auto w-full"
        fontFamily="var(--font-sans)"
      >
        <MapDrawing
          drawn={inOrder(drawn, map, reader)}
          palette={pagePalette}
          pointed={asked.country}
          linked={linked}
        />
      </svg>
      <figcaption className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-3">
        <Legend map={map} drawn={drawn} reader={reader} />
        <div className="text-sm">
          <h2 className="font-sans mb-2 text-sm font-semibold tracking-normal">{words.union}</h2>
          <p>{drawn.union ? named(drawn.union) : words.unionNone}</p>
          <p className="text-muted mt-1">{words.unionNote}</p>
        </div>
        <div className="space-y-5 text-sm">
          {drawn.outside.length > 0 ? (
            <div>
              <h2 className="font-sans mb-2 text-sm font-semibold tracking-normal">{words.outside}</h2>
              <ul>
                {drawn.outside.map((party) => (
                  <li key={party.party}>{named(party)}</li>
                ))}
              </ul>
            </div>
          ) : null}
          <div className="no-print">
            <h2 className="font-sans mb-2 text-sm font-semibold tracking-normal">{words.take}</h2>
            <p className="flex gap-4">
              {pictureForms.map((form) => (
                <a
                  key={form}
                  href={mapFile(language, form, asked)}
                  rel="nofollow"
                  className="inline-block py-0.5"
                >
                  {form.toUpperCase()}
                </a>
              ))}
            </p>
          </div>
          <p className="text-muted">{words.shapesSource}</p>
        </div>
      </figcaption>
    </figure>
  );
}
