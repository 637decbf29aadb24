/** What a unit does under which entry. */
import type { UnitView } from "@entente/api/unit/view";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Section } from "@entente/ui/section";
import { Small } from "@entente/ui/small";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { AndMore } from "@/features/page/and-more.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly unit: UnitView; readonly reader: Reader };

export function UnitDoings({ unit, reader }: Props) {
  const { words, language } = reader;
  const { involvements, totals, slug } = unit;
  const byEntry = [...Map.groupBy(involvements, ({ entry }) => entry.id).values()];
  if (involvements.length === 0) return null;
  return (
    <Section id="doings" heading={words.unit.does}>
      <RowsTable caption={words.unit.doesCaption} columns={[words.search.kinds.entry, words.unit.task]}>
        {byEntry.map((group) => {
          const [first] = group;
          return first ? (
            <Row
              key={first.entry.id}
              heading={<EntryLink entry={first.entry} reader={reader} />}
              cells={[
                <ul key="tasks" className="space-y-1">
                  {group.map((involvement) => (
                    <li key={involvement.id}>
                      <span className="block first-letter:uppercase">
                        {labelOf(involvementFunctions, involvement.function, language)}
                      </span>
                      {involvement.text ? <Small>{involvement.text}</Small> : null}
                      {periodText(involvement, reader) ? (
                        <Small>{periodText(involvement, reader)}</Small>
                      ) : null}
                    </li>
                  ))}
                </ul>,
              ]}
            />
          ) : null;
        })}
      </RowsTable>
      <AndMore
        shown={byEntry.length}
        total={totals.involvements}
        href={searchWith(language, { unit: [slug] })}
        reader={reader}
      />
    </Section>
  );
}
