/** A table with a caption and headings for its columns; on a narrow screen each row becomes a block. */
import type { ReactNode } from "react";

type Props = {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  readonly children: ReactNode;
};

// The roles are stated because a browser forgets them once a table's display is changed.
export function RowsTable({ caption, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display: block takes the role away on narrow screens
    <table className="rows" role="table">
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
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
