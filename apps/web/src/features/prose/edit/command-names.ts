/** What the toolbar of a text can ask of the editor. */
export const commandNames = [
  "heading",
  "subheading",
  "strong",
  "emphasis",
  "bulletList",
  "numberedList",
  "outdent",
  "indent",
  "quote",
  "table",
  "addRow",
  "removeRow",
  "addColumn",
  "removeColumn",
  "removeTable",
  "undo",
  "redo",
] as const;
export type CommandName = (typeof commandNames)[number];
/** Buttons that ask something before they do anything. */
export type DialogName = "link" | "claim";
