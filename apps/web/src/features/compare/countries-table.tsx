/** Two countries side by side: one row an entry, with what their acts make of each. */
import type { ComparedCountries } from "@entente/api/compare/view";
import { partyName } from "@entente/domain/countries/countries";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Acts } from "@/features/entry/acts.tsx";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { SourcesOf } from "@/features/entry/sources-of.tsx";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { SameOrNot } from "./same-or-not.tsx";

type Props = { readonly compared: ComparedCountries; readonly reader: Reader };
type Compared = ComparedCountries["entries"][number];

export const sameStanding = ({ standings }: Compared): boolean =>
  new Set(standings.map(({ status }) => status)).size === 1;

type StandingProps = {
  readonly standing: Compared["standings"][number];
  readonly kind: Compared["entry"]["kind"];
  readonly reader: Reader;
};

function Standing({ standing: { status, acts }, kind, reader }: StandingProps) {
  if (acts.length === 0) {
    return <span className="text-muted">{compareWordsIn(reader.language).nothingDone}</span>;
  }
  return (
    <>
      <span className="font-medium">{statusLabel(status, kind, reader.language)}</span>
      <div className="max-sm:pb-2 max-sm:pl-4">
        <Acts acts={acts} reader={reader} />
      </div>
    </>
  );
}

export function CountriesTable({ compared, reader }: Props) {
  const { language } = reader;
  const words = compareWordsIn(language);
  const names = compared.countries.map((code) => partyName(code, language));
  return (
    <>
      <RowsTable caption={words.caption} columns={[reader.words.country.treaty, ...names]}>
        {compared.entries.map((one) => (
          <Row
            key={one.entry.id}
            labels={names}
            heading={
              <>
                <EntryLink entry={one.entry} reader={reader} />
                <SameOrNot same={sameStanding(one)} words={words} />
              </>
            }
            cells={one.standings.map((standing, place) => (
              <Standing key={names[place]} standing={standing} kind={one.entry.kind} reader={reader} />
            ))}
          />
        ))}
      </RowsTable>
      <SourcesOf
        rows={compared.entries.flatMap(({ standings }) => standings.flatMap(({ acts }) => acts))}
        reader={reader}
      />
    </>
  );
}
