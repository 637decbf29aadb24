/** A table with a caption and headings for its columns; on a narrow screen each row becomes a block. */
import type { ReactNode } from "react";

type Props = {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  readonly children: ReactNode;
};

// A browser forgets what an element is once its display is changed, as the narrow layout does: the role says it.
const role = { table: "table", body: "rowgroup" } as const;

export function RowsTable({ caption, columns, children }: Props) {
  return (
    <table className="rows" role={role.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role.body}>{children}</tbody>
    </table>
  );
}
