/** Everybody who holds or held a post. */
import type { PersonCards } from "@entente/api/person/view";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { AndMore } from "@/features/page/and-more.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { inLanguage, personPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { exploreWordsIn } from "@/messages/explore.ts";

export function PeoplePage({
  people: { people, total },
  reader,
}: {
  readonly people: PersonCards;
  readonly reader: Reader;
}) {
  const { words, language } = reader;
  return (
    <PageFrame reader={reader} path="/people">
      <PageTitle title={words.person.title} lead={words.person.lead} />
      <RowsTable
        caption={words.person.askWithoutAddress}
        columns={[words.search.kinds.person, words.entry.contacts, words.person.unit]}
      >
        {people.map((person) => (
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
                {person.moreEntries > 0 ? (
                  <li>
                    <a href={inLanguage(language, personPath(person))}>
                      {exploreWordsIn(language).andMore(person.moreEntries)}
                    </a>
                  </li>
                ) : null}
              </ul>,
              person.unit ? <UnitLink key="unit" unit={person.unit} reader={reader} /> : null,
            ]}
          />
        ))}
      </RowsTable>
      <AndMore
        shown={people.length}
        total={total}
        href={searchWith(language, { kind: ["person"] })}
        reader={reader}
      />
    </PageFrame>
  );
}
