/** What a file would change, or has changed, and which of its texts are left out. */
import type { UnitOutcome } from "@entente/api/translation/view";
import type { Language } from "@entente/domain/languages";
import { Notice } from "@entente/ui/notice";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Section } from "@entente/ui/section";
import { fill } from "@/lib/fill.ts";
import { nameOf } from "@/lib/languages.ts";
import { xliffWords } from "@/messages/desk/xliff.ts";
import { mayBeChosen, type Report, type ReportLine } from "./exchange-address.ts";
import { TakeInForm } from "./take-in-form.tsx";

/** A line with what its record and its field are called. */
export type NamedLine = ReportLine & { readonly record: string | null; readonly field: string };

type Props = {
  readonly report: Report;
  readonly lines: readonly NamedLine[];
  readonly reader: Language;
  readonly token: string;
};

const isLeftOut = (outcome: UnitOutcome) => outcome !== "take" && outcome !== "same" && outcome !== "empty";

export function ExchangeReport({ report, lines, reader, token }: Props) {
  const words = xliffWords[reader].report;
  const { from, language, counts, saved } = report;
  const left = counts.reduce((sum, { outcome, count }) => sum + (isLeftOut(outcome) ? count : 0), 0);
  const isOpen = saved === null && counts.some(({ outcome }) => outcome === "take" || mayBeChosen(outcome));
  const columns = [words.record, words.field, words.why];
  const leftOut =
    lines.length > 0 ? (
      <>
        <RowsTable caption={words.leftOut} columns={columns}>
          {lines.map((line) => (
            <Row
              key={`${line.recordId} ${line.path}`}
              heading={
                line.record === null ? (
                  "–"
                ) : (
                  <a href={`/desk/records/${line.recordId}/translate/${language}?from=${from}`}>
                    {line.record}
                  </a>
                )
              }
              cells={[
                line.field,
                <span key="why">
                  {words.outcomes[line.outcome]}
                  {isOpen && mayBeChosen(line.outcome) ? (
                    <input
                      type="checkbox"
                      name="chosen"
                      value={`${line.recordId} ${line.path}`}
                      aria-label={fill(words.choose, { field: line.field, record: line.record ?? "" })}
                      className="accent-accent ml-3 size-5 align-middle"
                    />
                  ) : null}
                </span>,
              ]}
              labels={columns.slice(1)}
            />
          ))}
        </RowsTable>
        {left > lines.length ? <p>{fill(words.more, { count: left - lines.length })}</p> : null}
      </>
    ) : null;
  return (
    <Section id="report" heading={saved === null ? words.heading : words.headingAfter}>
      <div role="status" className="mb-6">
        {saved === null ? null : <Notice>{fill(words.taken, { records: saved })}</Notice>}
        <p>{fill(words.pair, { from: nameOf(from, reader), into: nameOf(language, reader) })}</p>
        <ul className="mt-2">
          {counts.map(({ outcome, count }) => (
            <li key={outcome}>
              <strong>{count}</strong>{" "}
              {saved !== null && outcome === "take" ? words.took : words.outcomes[outcome]}
            </li>
          ))}
        </ul>
        {saved === null && !isOpen ? <p className="mt-2">{words.nothing}</p> : null}
      </div>
      {isOpen ? (
        <TakeInForm reader={reader} token={token} checked={report}>
          {leftOut}
        </TakeInForm>
      ) : (
        leftOut
      )}
    </Section>
  );
}
