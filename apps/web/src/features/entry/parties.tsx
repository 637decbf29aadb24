/** Who takes part: each country or organisation, what its acts make it today, and the acts. */
import type { PartyView } from "@entente/api/entry/view";
import { isPartyCode, partyName, stateOf } from "@entente/domain/countries/countries";
import { statusLabel } from "@entente/domain/participation/status-labels";
import type { EntryKind } from "@entente/domain/vocabulary/entry-kinds";
import { FoldSummary } from "@entente/ui/fold-summary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { Acts } from "./acts.tsx";
import { SourcesOf } from "./sources-of.tsx";

type Props = {
  readonly parties: readonly PartyView[];
  readonly kind: EntryKind;
  /** A picture of the same. */
  readonly map: ReactNode;
  readonly reader: Reader;
};

/** More rows than these are folded where each would be a block of its own. */
const unfolded = 6;

export function Parties({ parties, kind, map, reader }: Props) {
  const { words, language } = reader;
  if (parties.length === 0) return null;
  const treaty = kind === "treaty";
  const caption = treaty ? words.entry.partiesCaption : words.entry.membersCaption;
  const name = (party: PartyView["party"]) =>
    isPartyCode(party) ? partyName(party, language) : stateOf(party);
  const sorted = [...parties].sort((a, b) => name(a.party).localeCompare(name(b.party), language));
  const count = words.entry.partyCount(parties.length);
  const table = (
    <RowsTable
      caption={`${caption} ${count}.`}
      columns={[treaty ? words.entry.party : words.entry.member, words.entry.status, words.entry.acts]}
    >
      {sorted.map(({ party, status, acts }) => (
        <Row
          key={party}
          heading={<a href={inLanguage(language, countryPath(party))}>{name(party)}</a>}
          cells={[
            <span key="status" className="inline-block first-letter:uppercase">
              {statusLabel(status, kind, language)}
            </span>,
            <Acts key="acts" acts={acts} reader={reader} />,
          ]}
        />
      ))}
    </RowsTable>
  );
  return (
    <Section id="participation" heading={words.entry.parties}>
      {map}
      {parties.length > unfolded ? (
        <details className="narrow-fold">
          <FoldSummary look="border-line hover:text-accent mb-2 flex gap-3 border-y py-3 font-medium">
            {count}
          </FoldSummary>
          {table}
        </details>
      ) : (
        table
      )}
      <SourcesOf rows={parties.flatMap(({ acts }) => acts)} reader={reader} />
    </Section>
  );
}
