/** The audit log: what is asked, whether it can be trusted, and its lines. */
import type { AuditLine } from "@entente/api/audit/view";
import type { PersonView } from "@entente/api/people/view";
import { printNumber } from "@entente/domain/dates/print";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { auditWords } from "@/messages/desk/audit.ts";
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
  readonly chain: { readonly lines: number; readonly brokenAt: string | null } | null;
  readonly reader: DeskReader;
  readonly token: string;
};

export function AuditPage({ asked, below, page, people, chain, reader, token }: Props) {
  const words = auditWords[reader.language];
  const recordName = page.lines.find(({ record }) => record?.id === asked.record)?.record?.name ?? null;
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      <div className="mb-10">
        {chain ? (
          <div role="status">
            <Notice>
              {chain.brokenAt === null
                ? fill(words.holds, { count: printNumber(chain.lines, reader.language) })
                : fill(words.broken, { line: chain.brokenAt })}
            </Notice>
          </div>
        ) : (
          <a href={`/desk/audit?${parametersOf(asked, { check: "1" })}`}>{words.check}</a>
        )}
      </div>
      <AuditFilter asked={asked} people={people} recordName={recordName} reader={reader} />
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
