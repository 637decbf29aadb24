/** The audit log: what is asked, whether it can be trusted, and its lines. */
import type { AuditChain, AuditLine } from "@entente/api/audit/view";
import type { PersonView } from "@entente/api/people/view";
import { PageTitle } from "@entente/ui/page-title";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { auditWords } from "@/messages/desk/audit.ts";
import { AuditChainNotice } from "./audit-chain.tsx";
import { AuditExport } from "./audit-export.tsx";
import { AuditFilter } from "./audit-filter.tsx";
import { AuditLines } from "./audit-lines.tsx";
import { type AuditAsked, parametersOf } from "./filter.ts";

type Props = {
  readonly asked: AuditAsked;
  readonly below: string | null;
  readonly page: { readonly lines: readonly AuditLine[]; readonly next: string | null };
  readonly people: readonly PersonView[];
  /** Null where nobody asked whether the chain holds. */
  readonly chain: AuditChain | null;
  /** The record whose lines are asked for. */
  readonly record: { readonly id: string; readonly name: string } | null;
  readonly reader: DeskReader;
  readonly token: string;
};

export function AuditPage({ asked, below, page, people, chain, record, reader, token }: Props) {
  const words = auditWords[reader.language];
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      <div className="mb-10">
        {chain ? (
          <AuditChainNotice chain={chain} reader={reader} />
        ) : (
          <a href={`/desk/audit?${parametersOf(asked, { check: "1" })}`}>{words.check}</a>
        )}
      </div>
      <AuditFilter asked={asked} people={people} record={record} reader={reader} />
      {page.lines.length === 0 ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <AuditLines lines={page.lines} reader={reader} />
      )}
      <nav aria-label={words.pages} className="mt-8 flex gap-8">
        {below ? (
          <a rel="prev" href={`/desk/audit?${parametersOf(asked)}`}>
            {words.newest}
          </a>
        ) : null}
        {page.next ? (
          <a rel="next" href={`/desk/audit?${parametersOf(asked, { below: page.next })}`}>
            {words.older}
          </a>
        ) : null}
      </nav>
      <AuditExport asked={asked} words={words} token={token} />
    </>
  );
}
