/** Records by languages, with the state of each translation. */
import type { Matrix } from "@entente/api/translation/view";
import { languages } from "@entente/domain/languages";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";
import { matrixWords } from "@/messages/desk/translate.ts";
import { xliffWords } from "@/messages/desk/xliff.ts";
import { exchangeAddress } from "./exchange-address.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import type { MatrixChoice } from "./matrix-choice.ts";
import { MatrixFilters } from "./matrix-filters.tsx";

type Props = { readonly matrix: Matrix; readonly choice: MatrixChoice; readonly reader: DeskReader };

const addressOf = (choice: MatrixChoice, page: number) => {
  const values = { kind: choice.kind ?? "all", unit: choice.unitId, state: choice.state, of: choice.of };
  const given = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null);
  return `?${new URLSearchParams([...given, ["page", String(page)]])}`;
};

export function MatrixPage({ matrix, choice, reader }: Props) {
  const { language } = reader;
  const words = matrixWords[language];
  const { rows, total, page, pages, source } = matrix;
  const names = languages.map((of) => nameOf(of, language));
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      <p className="mb-8">
        <a href={exchangeAddress}>{xliffWords[language].link}</a>
      </p>
      <MatrixFilters choice={choice} units={matrix.units} reader={reader} />
      {rows.length === 0 ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <RowsTable caption={words.caption(total, page, pages)} columns={[words.record, ...names]}>
          {rows.map((row) => (
            <Row
              key={row.id}
              heading={<a href={`/desk/records/${row.id}`}>{row.name || words.nameless}</a>}
              cells={languages.map((of) => (
                <MatrixCell key={of} row={row} of={of} source={source} reader={language} />
              ))}
              labels={names}
            />
          ))}
        </RowsTable>
      )}
      <p className="mt-8 flex gap-8">
        {page > 1 ? <a href={addressOf(choice, page - 1)}>{words.earlier}</a> : null}
        {page < pages ? <a href={addressOf(choice, page + 1)}>{words.later}</a> : null}
      </p>
    </>
  );
}
