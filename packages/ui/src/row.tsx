/** A row of a table: its heading and its cells. */
import { Children, type ReactNode } from "react";

type Props = {
  readonly heading: ReactNode;
  readonly cells: readonly ReactNode[];
  /** What each cell is, shown before it where there is no room for columns and the cell does not say so itself. */
  readonly labels?: readonly string[];
};

// As in rows-table.tsx: the role outlives a change of display.
const role = { row: "row", heading: "rowheader", cell: "cell" } as const;

export function Row({ heading, cells, labels = [] }: Props) {
  return (
    <tr role={role.row}>
      <th scope="row" role={role.heading}>
        {heading}
      </th>
      {Children.map(cells, (cell, place) => (
        <td role={role.cell} data-label={labels[place] || undefined}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
