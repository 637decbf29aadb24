/** Lines of the audit log in words. */
import type { AuditChange, AuditLine } from "@entente/api/audit/view";
import { type AuditAction, auditActions } from "@entente/domain/access/audit-actions";
import type { Language } from "@entente/domain/languages";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Small } from "@entente/ui/small";
import { deviceText } from "@/features/account/device.ts";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { auditWords } from "@/messages/desk/audit.ts";
import { recordWords } from "@/messages/desk/record.ts";

type Props = { readonly lines: readonly AuditLine[]; readonly reader: DeskReader };

const unknownDevice = { browser: null, system: null };

const isAct = (action: string): action is AuditAction =>
  (auditActions.keys as readonly string[]).includes(action);

type ChangeProps = { readonly change: AuditChange; readonly language: Language };

function Change({ change: { label, before, after }, language }: ChangeProps) {
  return (
    <li>
      <span className="text-muted">
        {label}
        {language === "fr" ? "\u202f:" : ":"}
      </span>{" "}
      {before === null ? null : <del className="decoration-1">{before}</del>}
      {before !== null && after !== null ? " → " : null}
      {after === null ? null : <ins className="no-underline">{after}</ins>}
    </li>
  );
}

export function AuditLines({ lines, reader }: Props) {
  const { language } = reader;
  const words = auditWords[language];
  const moment = momentIn(reader);
  return (
    <RowsTable caption={words.caption} columns={[words.when, words.who, words.what, words.changes]}>
      {lines.map(({ id, at, action, account, session, device, record, subject, changes }) => (
        <Row
          key={id}
          heading={
            <span className="font-normal tabular-nums" id={`line-${id}`}>
              <time dateTime={at.toISOString()}>{moment(at)}</time>
            </span>
          }
          cells={[
            <span key="who">
              {account ? <a href={`/desk/audit?person=${account.id}`}>{account.name}</a> : words.nobody}
              {session ? (
                <Small>
                  <a href={`/desk/audit?session=${session}`} title={words.sameSession}>
                    {deviceText(device ?? unknownDevice, reader.words.sessions)}
                  </a>
                </Small>
              ) : null}
            </span>,
            <span key="what">
              {isAct(action) ? labelOf(auditActions, action, language) : action}
              {record ? (
                <>
                  <br />
                  <a href={`/desk/records/${record.id}`}>{record.name || recordWords[language].nameless}</a>
                </>
              ) : null}
              {subject ? (
                <>
                  <br />
                  <a href={`/desk/people/${subject.id}`}>{subject.name}</a>
                </>
              ) : null}
            </span>,
            <ul key="changes">
              {changes.map((change) => (
                <Change key={change.label} change={change} language={language} />
              ))}
            </ul>,
          ]}
        />
      ))}
    </RowsTable>
  );
}
