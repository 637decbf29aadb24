/** Two texts as one, with the words that went and the words that came marked for eyes and for ears. */
import { diffWordsWithSpace } from "diff";

type Props = {
  readonly before: string;
  readonly after: string;
  readonly lang?: string | undefined;
  readonly words: { readonly removed: string; readonly added: string; readonly end: string };
};

/** A text that takes longer to compare than this is shown as two. */
const patience = 300;

type Piece = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

const pieces = (before: string, after: string): readonly Piece[] =>
  diffWordsWithSpace(before, after, { timeout: patience }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];

export function MarkedWords({ before, after, lang, words }: Props) {
  return (
    <p lang={lang} className="max-w-[70ch] whitespace-pre-wrap">
      {pieces(before, after).map(({ value, added, removed }, place) => {
        const key = `${place} ${value.slice(0, 20)}`;
        if (!added && !removed) return <span key={key}>{value}</span>;
        const Mark = added ? "ins" : "del";
        return (
          <Mark
            key={key}
            className={added ? "bg-accent/15 decoration-accent decoration-2" : "text-muted decoration-2"}
          >
            <span className="sr-only"> [{added ? words.added : words.removed} </span>
            {value}
            <span className="sr-only"> {words.end}] </span>
          </Mark>
        );
      })}
    </p>
  );
}
