/** Everybody who holds or held a post. */
import type { PersonCard } from "@entente/api/person/view";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { inLanguage, personPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export function PeoplePage({
  people,
  reader,
}: {
  readonly people: readonly PersonCard[];
  readonly reader: Reader;
}) {
  const { words, language } = reader;
  const sorted = [...people].sort((a, b) => a.sortName.localeCompare(b.sortName, language));
  return (
    <PageFrame reader={reader} path="/people">
      <PageTitle title={words.person.title} lead={words.person.lead} />
      <RowsTable
        caption={words.person.askWithoutAddress}
        columns={[words.search.kinds.person, words.entry.contacts, words.person.unit]}
      >
        {sorted.map((person) => (
          <Row
            key={person.id}
            heading={<a href={inLanguage(language, personPath(person))}>{person.name}</a>}
            cells={[
              <ul key="entries">
                {person.entries.map((entry) => (
                  <li key={entry.id}>
                    <EntryLink entry={entry} reader={reader} />
                  </li>
                ))}
              </ul>,
              person.unit ? <UnitLink key="unit" unit={person.unit} reader={reader} /> : null,
            ]}
          />
        ))}
      </RowsTable>
    </PageFrame>
  );
}
