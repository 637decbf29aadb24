/** What a paste leaves out, counted by kind. */
export const droppedKinds = [
  "image",
  "comment",
  "footnote",
  "deletion",
  "link",
  "innerTable",
  "embedded",
] as const;
export type DroppedKind = (typeof droppedKinds)[number];
export type Dropped = Readonly<Record<DroppedKind, number>>;
