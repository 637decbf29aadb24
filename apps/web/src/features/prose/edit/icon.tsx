/** The drawings on the buttons of a text. Each button has a name beside its drawing. */
import type { CommandName, DialogName } from "./command-names.ts";

const bars = "M8 5h9M8 10h9M8 15h9";
const grid = "M3 4h14v12H3zM3 8h14M10 4v12";

/** Paths on a square of 20. */
const paths: Readonly<Partial<Record<CommandName | DialogName, string>>> = {
  bulletList: `${bars}M3.5 5h.01M3.5 10h.01M3.5 15h.01`,
  numberedList: `${bars}M3 3.5h1v3M3 13.5h2l-2 3h2`,
  outdent: "M3 4h14M9 8h8M9 12h8M3 16h14M6 7.5 3.5 10 6 12.5",
  indent: "M3 4h14M9 8h8M9 12h8M3 16h14M3.5 7.5 6 10l-2.5 2.5",
  quote: "M4 4v12M8 6h9M8 10h9M8 14h6",
  link: "M8.5 11.5 11.5 8.5M7 9 4.5 11.5a2.8 2.8 0 0 0 4 4L11 13M9 7l2.5-2.5a2.8 2.8 0 0 1 4 4L13 11",
  claim: "M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h14M2.5 12.5h14",
  table: grid,
  addRow: "M3 3h14v7H3zM10 12.5v5M7.5 15h5",
  removeRow: "M3 3h14v7H3zM7.5 15h5",
  addColumn: "M3 3h7v14H3zM15 7.5v5M12.5 10h5",
  removeColumn: "M3 3h7v14H3zM12.5 10h5",
  removeTable: `${grid}M5 18 15 2`,
  undo: "M7 4 3.5 7.5 7 11M3.5 7.5H12a4 4 0 0 1 0 8H8",
  redo: "M13 4l3.5 3.5L13 11M16.5 7.5H8a4 4 0 0 0 0 8h4",
};

export function Icon({ name }: { readonly name: CommandName | DialogName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
