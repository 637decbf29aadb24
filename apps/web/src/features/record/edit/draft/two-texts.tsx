/** Two texts beside each other, with the words marked that stand in one of them alone. */
import { wordPieces } from "@/lib/word-pieces.ts";

export type Side = { readonly heading: string; readonly text: string };
type Props = { readonly mine: Side; readonly theirs: Side; readonly nothing: string };

export function TwoTexts({ mine, theirs, nothing }: Props) {
  const pieces = wordPieces(theirs.text, mine.text);
  const marked = (side: "added" | "removed") => {
    const other = side === "added" ? "removed" : "added";
    return pieces
      .filter((piece) => !piece[other])
      .map((piece, index) =>
        piece[side] ? (
          <mark key={index} className="bg-sheet text-ink decoration-accent underline decoration-2">
            {piece.value}
          </mark>
        ) : (
          piece.value
        ),
      );
  };
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {(
        [
          [mine, "added"],
          [theirs, "removed"],
        ] as const
      ).map(([{ heading, text }, side]) => (
        <section key={side} aria-label={heading} className="border-line border p-4">
          <h3 className="text-muted mb-2 text-sm font-medium">{heading}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also by keyboard */}
          <div tabIndex={0} className="max-h-64 overflow-y-auto break-words whitespace-pre-wrap">
            {text === "" ? <span className="text-muted">{nothing}</span> : marked(side)}
          </div>
        </section>
      ))}
    </div>
  );
}
