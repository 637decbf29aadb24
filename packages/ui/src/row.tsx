/** A row of a table: its heading and its cells. */
import type { ReactNode } from "react";

type Props = { readonly heading: ReactNode; readonly lang?: string; readonly cells: readonly ReactNode[] };

export function Row({ heading, lang, cells }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display: block takes the role away on narrow screens
    <tr role="row">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <th scope="row" role="rowheader" lang={lang}>
        {heading}
      </th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
        // biome-ignore lint/a11y/useSemanticElements: as above
        <td key={column} role="cell">
          {cell}
        </td>
      ))}
    </tr>
  );
}
