/** The same as the map, as a table: for whoever does not see it, and for whoever wants the source. */
import type { MapParty, MapView } from "@entente/api/map/view";
import { printNumber } from "@entente/domain/dates/print";
import { confidences } from "@entente/domain/vocabulary/confidences";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Small } from "@entente/ui/small";
import { SourceName } from "@/features/entry/source-name.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { exploreWordsIn } from "@/messages/explore.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { mapAddress } from "./map-address.ts";
import { actText, byName, nameOf, sinceText, statusText } from "./standing-words.ts";

type Props = { readonly map: MapView; readonly asked: string | null; readonly reader: Reader };
type RowProps = Omit<Props, "asked"> & { readonly party: MapParty };

function Act({ party, reader }: Omit<RowProps, "map">) {
  const { standing } = party;
  if (!standing) return null;
  const since = sinceText(standing, reader);
  const act = standing.by ?? standing.later;
  return (
    <>
      <span className="inline-block first-letter:uppercase">{actText(standing, reader)}</span>
      {since ? <Small>{since}</Small> : null}
      {act && act.confidence !== "high" ? (
        <Small>{labelOf(confidences, act.confidence, reader.language)}</Small>
      ) : null}
    </>
  );
}

/** The treaties that bind, each with its own map of the same day; or the way to them, where they are too many. */
function Binding({ party, map, reader, day }: RowProps & { readonly day: string | null }) {
  if (!party.binding) {
    const inForce = day === null ? "" : `&${new URLSearchParams({ "in-force-on": day })}`;
    const found = { kind: ["treaty"], country: [party.party], status: ["party"] };
    return party.bound === 0 ? null : (
      <a href={searchWith(reader.language, found) + inForce} className="inline-block py-0.5">
        {exploreWordsIn(reader.language).allFound}
      </a>
    );
  }
  const bound = party.binding.flatMap((id) => map.treaties[id] ?? []);
  return (
    <ul className="flex flex-wrap gap-x-4 max-sm:inline">
      {bound.map(({ id, slug, acronym, title }) => (
        <li key={id} className="max-sm:mr-3 max-sm:inline">
          <a
            href={mapAddress(reader.language, { entry: slug, "in-force-on": day })}
            lang={acronym ? undefined : title.language}
            className="inline-block py-0.5"
          >
            {acronym ?? title.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function MapTable({ map, asked, reader }: Props) {
  const { columns, tableCaption, tableCaptionAll } = mapWordsIn(reader.language);
  const labels = map.entry
    ? [columns.status, columns.since, columns.source]
    : [columns.bindingCount, columns.binding];
  return (
    <RowsTable caption={map.entry ? tableCaption : tableCaptionAll} columns={[columns.country, ...labels]}>
      {byName(map, reader).map((party) => {
        const { standing } = party;
        const act = standing?.by ?? standing?.later;
        return (
          <Row
            key={party.party}
            heading={
              <a href={inLanguage(reader.language, countryPath(party.party))}>{nameOf(party, reader)}</a>
            }
            labels={labels}
            cells={
              map.entry && standing
                ? [
                    statusText(party, map, reader),
                    <Act key="act" party={party} reader={reader} />,
                    act ? <SourceName key="source" {...act} reader={reader} /> : null,
                  ]
                : [
                    printNumber(party.bound, reader.language),
                    <Binding key="binding" {...{ party, map, reader }} day={asked} />,
                  ]
            }
          />
        );
      })}
    </RowsTable>
  );
}
