/** Entries side by side: one row a fact, marked in words and by a sign where they differ. */
import type { EntryView } from "@entente/api/entry/view";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { type CompareRow, inAllCells, type Line } from "./rows.ts";
import { SameOrNot } from "./same-or-not.tsx";

type Props = {
  readonly entries: readonly EntryView[];
  readonly rows: readonly CompareRow[];
  readonly reader: Reader;
};

type CellProps = {
  readonly row: CompareRow;
  readonly cell: readonly Line[];
  readonly words: { readonly inAll: string; readonly unknown: string };
};

const linked = ({ text, href }: Line) => (href ? <a href={href}>{text}</a> : text);

/** One statement stands beside the name of its entry where rows are stacked, several beneath it. */
function Cell({ row, cell, words }: CellProps) {
  const [only, ...more] = cell;
  if (!only) return <span className="text-muted">{words.unknown}</span>;
  if (more.length === 0) return linked(only);
  return (
    <ul className="space-y-1 max-sm:pb-2 max-sm:pl-4">
      {cell.map((line) => (
        <li key={line.text}>
          {linked(line)}
          {!row.same && inAllCells(row, line) ? (
            <span className="text-muted text-sm"> · {words.inAll}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export const shortName = ({ acronym, title }: EntryView): string => acronym ?? title.text;

export function EntriesTable({ entries, rows, reader }: Props) {
  const words = compareWordsIn(reader.language);
  const columns = entries.map(shortName);
  return (
    <RowsTable caption={words.caption} columns={[words.what, ...columns]}>
      {rows.map((row) => (
        <Row
          key={row.key}
          labels={columns}
          heading={
            <>
              {row.label}
              <SameOrNot same={row.same} words={words} />
            </>
          }
          cells={row.cells.map((cell, place) => (
            <Cell key={columns[place]} row={row} cell={cell} words={words} />
          ))}
        />
      ))}
    </RowsTable>
  );
}
