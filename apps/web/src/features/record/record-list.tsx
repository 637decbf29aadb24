/** What is in the register, kind by kind: each record with the state of its parts. */

import type { RecordCard } from "@entente/api/record/view";
import { collator } from "@entente/domain/formatters";
import { recordKinds } from "@entente/domain/record/nouns";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Section } from "@entente/ui/section";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import type { DeskMessages } from "@/messages/desk/shape.ts";
import { PartStates } from "./part-states.tsx";

type Props = { readonly records: readonly RecordCard[]; readonly reader: DeskReader };

const isAllPublic = ({ parts }: RecordCard) =>
  parts.every(({ state }) => state === "live" || state === "missing");

function captionOf(records: readonly RecordCard[], words: DeskMessages["records"]): string {
  const changed = records.filter((record) => !isAllPublic(record)).length;
  return words.count(records.length) + (changed > 0 ? `, ${words.unpublished(changed)}` : "");
}

export function RecordList({ records, reader }: Props) {
  const words = reader.words.records;
  const moment = momentIn(reader);
  const byName = collator(reader.language);
  const kinds = recordKinds
    .map((kind) => ({
      kind,
      of: records.filter((record) => record.kind === kind).toSorted((a, b) => byName.compare(a.name, b.name)),
    }))
    .filter(({ of }) => of.length > 0);
  if (kinds.length === 0) return <p>{words.nothing}</p>;
  return (
    <div className="space-y-12">
      {kinds.map(({ kind, of }) => (
        <Section key={kind} id={`records-${kind}`} heading={words.kinds[kind]}>
          <RowsTable caption={captionOf(of, words)} columns={[words.name, words.parts, words.saved]}>
            {of.map((record) => (
              <Row
                key={record.id}
                heading={<a href={`/desk/records/${record.id}`}>{record.name || words.nameless}</a>}
                cells={[
                  <PartStates
                    key="parts"
                    parts={record.parts}
                    language={reader.language}
                    words={reader.words.records}
                  />,
                  <span key="saved">
                    <span className="whitespace-nowrap">{moment(record.savedAt)}</span>
                    <Small>{words.savedBy(record.savedBy)}</Small>
                  </span>,
                ]}
              />
            ))}
          </RowsTable>
        </Section>
      ))}
    </div>
  );
}
