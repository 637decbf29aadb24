/** Keys of the editor. Tab leaves it, but for the cells of a table; Alt and F10 go to its buttons. */
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { type Command, TextSelection, type Transaction } from "prosemirror-state";
import { goToNextCell, isInTable } from "prosemirror-tables";
import { around, commands } from "./commands.ts";
import { schema } from "./schema.ts";

const { nodes } = schema;

/** Cells and headings hold one line. */
const lineBreak: Command = (state, dispatch) => {
  if (isInTable(state)) return true;
  if (around(state, nodes.heading)) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Enter goes down a row, and adds one after the last. */
const nextRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { $from } = state.selection;
  let depth = $from.depth;
  while ($from.node(depth).type !== nodes.table_row) depth--;
  const column = $from.index(depth);
  const table = $from.node(depth - 1);
  const row = $from.index(depth - 1);
  const rowEnd = $from.after(depth);
  const into = (tr: Transaction) => {
    const below = tr.doc.nodeAt(rowEnd);
    let at = rowEnd + 1;
    for (let cell = 0; below && cell < Math.min(column, below.childCount - 1); cell++)
      at += below.child(cell).nodeSize;
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  };
  if (row + 1 >= table.childCount) return commands.addRow(state, dispatch && into);
  into(state.tr);
  return true;
};

type Asked = { readonly link: () => void; readonly toolbar: () => void };

/** The keys, the most particular first. */
export const keys = (asked: Asked) => [
  inputRules({
    rules: [
      textblockTypeInputRule(/^##?\s$/, nodes.heading, { level: 1 }),
      textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 2 }),
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    ],
  }),
  keymap({
    "Mod-b": commands.strong,
    "Mod-i": commands.emphasis,
    "Mod-k": () => {
      asked.link();
      return true;
    },
    "Mod-z": commands.undo,
    "Mod-y": commands.redo,
    "Mod-Shift-z": commands.redo,
    "Mod-Alt-1": commands.heading,
    "Mod-Alt-2": commands.subheading,
    "Mod-Shift-7": commands.numberedList,
    "Mod-Shift-8": commands.bulletList,
    "Mod-Shift-9": commands.quote,
    "Mod-[": commands.outdent,
    "Mod-]": commands.indent,
    "Alt-F10": () => {
      asked.toolbar();
      return true;
    },
    Backspace: undoInputRule,
    Tab: goToNextCell(1),
    "Shift-Tab": goToNextCell(-1),
    Enter: chainCommands(nextRow, splitListItem(nodes.list_item)),
    "Shift-Enter": chainCommands(exitCode, lineBreak),
  }),
  keymap(baseKeymap),
];
