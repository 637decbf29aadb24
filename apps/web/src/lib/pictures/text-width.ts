/**
 * How wide a text is in Figtree, the typeface of the pictures, so that labels can be placed without a browser. Letters
 * in groups, each as wide as its widest in the semi-bold weight: what is guessed errs to the wide side.
 */
const groups: readonly (readonly [width: number, letters: string])[] = [
  [0.25, "',.`ilï’ \u00a0"],
  [0.3, ":;Ij|·"],
  [0.35, "![]"],
  [0.4, '"()frt{}°'],
  [0.45, "-/1\\_"],
  [0.5, "*sz"],
  [0.55, "7?FJLackvx–"],
  [0.6, "$23569EPT^bdeghnopquy"],
  [0.65, "#&+048<=>BKRSYZ~×"],
  [0.7, "ADX…"],
  [0.75, "CGHUV"],
  [0.8, "NOQ"],
  [0.85, "%w"],
  [0.9, "Mmæ"],
  [1, "@Wœ"],
];

const widths = new Map(
  groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** The width of a text at a size of type, in the same measure. */
export const textWidth = (text: string, size: number): number =>
  [...text.normalize("NFD").replace(/\p{M}/gu, "")].reduce(
    (sum, letter) => sum + (widths.get(letter) ?? 0.7),
    0,
  ) * size;

/** The text, cut where it is wider than there is room for, with a sign that something is missing. */
export function cutToWidth(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
