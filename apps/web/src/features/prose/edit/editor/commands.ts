/** What can be done to a text, by name: the buttons and the keys ask the same list. */
import { setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from "prosemirror-tables";
import type { CommandName } from "../command-names.ts";
import { schema } from "./schema.ts";

const { nodes, marks } = schema;

/** The innermost node of one of these types around the selection. */
export function around({ selection }: EditorState, ...types: NodeType[]) {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return node;
  }
  return null;
}

/** A heading of a level, or a paragraph again where it is one already. */
const heading =
  (level: number): Command =>
  (state, dispatch) => {
    const { parent } = state.selection.$from;
    const already = parent.type === nodes.heading && parent.attrs.level === level;
    return (already ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(
      state,
      dispatch,
    );
  };

const indent = sinkListItem(nodes.list_item);
const outdent = liftListItem(nodes.list_item);

/** A list of this kind, the other kind where it is one, no list where it is this one already. */
const list =
  (type: NodeType, other: NodeType): Command =>
  (state, dispatch, view) => {
    const held = around(state, nodes.bullet_list, nodes.ordered_list);
    if (held?.type === type) return outdent(state, dispatch, view);
    if (held?.type !== other) return wrapInList(type, { tight: true })(state, dispatch, view);
    const { $from } = state.selection;
    let depth = $from.depth;
    while ($from.node(depth) !== held) depth--;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { tight: held.attrs.tight }));
    return true;
  };

const quote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!around(state, nodes.blockquote)) return wrapIn(nodes.blockquote)(state, dispatch);
  const range = $from.blockRange($to, (node) => node.type === nodes.blockquote);
  if (!range) return false;
  dispatch?.(state.tr.lift(range, range.depth - 1));
  return true;
};

const tableOf = (columns: number, rows: number) => {
  const row = (type: NodeType) =>
    nodes.table_row.create(
      null,
      Array.from({ length: columns }, () => type.create()),
    );
  return nodes.table.create(null, [
    row(nodes.table_header),
    ...Array.from({ length: rows - 1 }, () => row(nodes.table_cell)),
  ]);
};

const table: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (!dispatch) return true;
  const after = state.selection.$from.after(1);
  const tr = state.tr.insert(after, [tableOf(2, 3), nodes.paragraph.create()]);
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 3))).scrollIntoView());
  return true;
};

/** The first row carries the headings of the columns and stays. */
const removeRow: Command = (state, dispatch) =>
  around(state, nodes.table_header) ? false : deleteRow(state, dispatch);

export const commands: Readonly<Record<CommandName, Command>> = {
  heading: heading(1),
  subheading: heading(2),
  bulletList: list(nodes.bullet_list, nodes.ordered_list),
  numberedList: list(nodes.ordered_list, nodes.bullet_list),
  quote,
  emphasis: toggleMark(marks.em),
  strong: toggleMark(marks.strong),
  table,
  addRow: addRowAfter,
  removeRow,
  addColumn: addColumnAfter,
  removeColumn: deleteColumn,
  removeTable: deleteTable,
  indent,
  outdent,
  undo,
  redo,
};

const hasMark = (state: EditorState, name: "em" | "strong" | "link") => {
  const { from, to, empty, $from } = state.selection;
  const type = marks[name];
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
};

/** Which of the marks and blocks hold where the cursor is. */
export function pressedIn(state: EditorState): ReadonlySet<string> {
  const { parent } = state.selection.$from;
  const held = around(state, nodes.bullet_list, nodes.ordered_list);
  const level = parent.type === nodes.heading ? parent.attrs.level : 0;
  const marked = {
    emphasis: hasMark(state, "em"),
    strong: hasMark(state, "strong"),
    link: hasMark(state, "link"),
  };
  const all: Readonly<Record<string, boolean>> = {
    heading: level === 1,
    subheading: level === 2,
    bulletList: held?.type === nodes.bullet_list,
    numberedList: held?.type === nodes.ordered_list,
    quote: around(state, nodes.blockquote) !== null,
    ...marked,
  };
  return new Set(Object.keys(all).filter((name) => all[name]));
}

/** Which commands would do something now. */
export const possibleIn = (state: EditorState): ReadonlySet<string> =>
  new Set(Object.keys(commands).filter((name) => commands[name as CommandName](state)));
