/** A text in pieces, with those marked that were searched for. */
import type { Piece } from "@entente/api/search/marks";

type Props = { readonly pieces: readonly Piece[]; readonly lang?: string | undefined };

export function MarkedText({ pieces, lang }: Props) {
  const shown = pieces.map(({ text, found }, place) =>
    found ? (
      <mark
        key={place}
        className="decoration-accent bg-transparent font-medium text-inherit underline decoration-2 underline-offset-4"
      >
        {text}
      </mark>
    ) : (
      text
    ),
  );
  return lang ? <span lang={lang}>{shown}</span> : shown;
}
