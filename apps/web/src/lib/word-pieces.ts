/** Two texts as one row of pieces: what both have, what went and what came. */
import { diffWordsWithSpace } from "diff";

export type Piece = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

/** A text that takes longer to compare than this, in milliseconds, is shown as two. */
const patience = 300;

const compared = (before: string, after: string): readonly Piece[] =>
  diffWordsWithSpace(before, after, { timeout: patience }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];

const isSpace = ({ value }: Piece) => value.trim() === "" && !value.includes("\n");
const isChange = (piece: Piece | undefined) => piece?.added === true || piece?.removed === true;

/**
 * The words that went and the words that came, in their order. Where word after word was replaced, they are one
 * replacement: nobody can read two sentences that alternate.
 */
export function wordPieces(before: string, after: string): Piece[] {
  const found = compared(before, after);
  const pieces: Piece[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed !== "") pieces.push({ value: removed, removed: true });
    if (added !== "") pieces.push({ value: added, added: true });
    removed = "";
    added = "";
  };
  for (const [place, piece] of found.entries()) {
    const between = isSpace(piece) && removed !== "" && added !== "" && isChange(found[place + 1]);
    if (piece.removed || (between && !piece.added)) removed += piece.value;
    if (piece.added || (between && !piece.removed)) added += piece.value;
    if (between || isChange(piece)) continue;
    close();
    pieces.push({ value: piece.value });
  }
  close();
  return pieces;
}
