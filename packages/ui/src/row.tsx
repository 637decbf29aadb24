/** A row of a table: its heading and its cells. */
import { Children, type ReactNode } from "react";

type Props = { readonly heading: ReactNode; readonly cells: readonly ReactNode[] };

// As in rows-table.tsx: the role outlives a change of display.
const role = { row: "row", heading: "rowheader", cell: "cell" } as const;

export function Row({ heading, cells }: Props) {
  return (
    <tr role={role.row}>
      <th scope="row" role={role.heading}>
        {heading}
      </th>
      {Children.map(cells, (cell) => (
        <td role={role.cell}>{cell}</td>
      ))}
    </tr>
  );
}
