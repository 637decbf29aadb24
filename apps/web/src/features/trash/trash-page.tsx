/** What is in the trash: each record with who put it there, what names it, and the way back. */
import type { Trashed } from "@entente/api/record/view";
import type { ReferenceView } from "@entente/api/reference/view";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { partsWords } from "@/messages/desk/parts.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { trashWords } from "@/messages/desk/trash.ts";
import { Uses } from "./uses.tsx";
import { WayBack } from "./way-back.tsx";

type Props = {
  readonly records: readonly Trashed[];
  /** What was brought back a moment ago. */
  readonly restored: ReferenceView | undefined;
  readonly reader: DeskReader;
};

function Restored({
  record: { id, name },
  reader: { language },
}: {
  record: ReferenceView;
  reader: DeskReader;
}) {
  const words = trashWords[language];
  return (
    <div role="status" className="mb-10">
      <Notice>
        {fill(words.restored, { name: name || recordWords[language].nameless })}{" "}
        <a href={`/desk/records/${id}`}>{words.open}</a>
      </Notice>
    </div>
  );
}

export function TrashPage({ records, restored, reader }: Props) {
  const { language } = reader;
  const words = trashWords[language];
  const { kinds, nameless } = recordWords[language];
  const moment = momentIn(reader);
  return (
    <>
      <PageTitle
        eyebrow={<a href="/desk/records">{partsWords[language].records}</a>}
        title={words.title}
        lead={words.lead}
      />
      {restored && restored.state !== "trashed" ? <Restored record={restored} reader={reader} /> : null}
      {records.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <RowsTable caption={words.caption} columns={[words.name, words.put, words.usedIn, words.restore]}>
          {records.map((record) => (
            <Row
              key={record.id}
              heading={
                <>
                  {record.name || nameless}
                  <Small>
                    <span className="font-normal">{kinds[record.kind]}</span>
                  </Small>
                </>
              }
              cells={[
                <span key="put">
                  <span className="whitespace-nowrap">{moment(record.trashedAt)}</span>
                  <Small>{fill(words.by, { name: record.trashedBy })}</Small>
                </span>,
                record.usedIn.length > 0 ? (
                  <Uses key="uses" usedIn={record.usedIn} reader={reader} />
                ) : (
                  <span key="uses" className="text-muted">
                    {words.unused}
                  </span>
                ),
                <WayBack key="back" record={record} reader={reader} />,
              ]}
              labels={[words.put, words.usedIn, ""]}
            />
          ))}
        </RowsTable>
      )}
    </>
  );
}
