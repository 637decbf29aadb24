/** Marks in a text what was searched for. Texts go out in pieces, never as markup. */
import { z } from "zod";
import { fold } from "./fold.ts";

export const piecesView = z.array(z.object({ text: z.string(), found: z.boolean() }));
export type Piece = z.infer<typeof piecesView>[number];

const around = 90;

/** Whether a word is a form of a stem: "migratory" of "migratori", "Arten" of "art". */
function isForm(word: string, stem: string): boolean {
  const beginning = stem.length > 4 ? stem.slice(0, -1) : stem;
  return word.startsWith(beginning) && word.length <= stem.length + 5;
}

/** The text in pieces, those marked that are a form of one of the stems. */
export function markedIn(text: string, stems: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, found: boolean) => {
    const last = pieces.at(-1);
    if (part === "") return;
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + part, found };
    else pieces.push({ text: part, found });
  };
  // Words stand between what divides them.
  for (const [place, part] of text.split(/([\p{L}\p{M}\p{N}]+)/u).entries()) {
    const word = place % 2 === 1 ? fold(part) : "";
    add(part, word !== "" && stems.some((stem) => isForm(word, stem)));
  }
  return pieces;
}

export const hasMark = (pieces: readonly Piece[]): boolean => pieces.some(({ found }) => found);

/** A text without the signs of its notation, as one line. */
export const asLine = (prose: string): string =>
  prose
    .replace(/\]\([^)]*\)/g, "")
    .replace(/^[>#\s]+/gm, "")
    .replace(/[*_`|[\]\\]+/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** A piece of a longer text around the first mark, or null where there is none. */
export function excerptOf(prose: string, stems: readonly string[]): Piece[] | null {
  const line = asLine(prose);
  const first = markedIn(line, stems);
  const at = first.findIndex(({ found }) => found);
  if (at < 0) return null;
  const place = first.slice(0, at).reduce((length, { text }) => length + text.length, 0);
  const from = place <= around ? 0 : line.indexOf(" ", place - around) + 1;
  const to = line.length <= place + 2 * around ? line.length : line.lastIndexOf(" ", place + 2 * around);
  const cut = `${from > 0 ? "… " : ""}${line.slice(from, to)}${to < line.length ? " …" : ""}`;
  return markedIn(cut, stems);
}
