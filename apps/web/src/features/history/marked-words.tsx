/** Two texts as one, with the words that went and the words that came marked for eyes and for ears. */
import { wordPieces } from "@/lib/word-pieces.ts";

type Props = {
  readonly before: string;
  readonly after: string;
  readonly lang?: string | undefined;
  readonly words: { readonly removed: string; readonly added: string; readonly end: string };
};

export function MarkedWords({ before, after, lang, words }: Props) {
  return (
    <p lang={lang} className="max-w-[70ch] whitespace-pre-wrap">
      {wordPieces(before, after).map(({ value, added, removed }, place) => {
        const key = `${place} ${value.slice(0, 20)}`;
        if (!added && !removed) return <span key={key}>{value}</span>;
        const Mark = added ? "ins" : "del";
        return (
          <Mark
            key={key}
            className={
              added ? "bg-accent/15 decoration-accent decoration-2 [del+&]:ml-1" : "text-muted decoration-2"
            }
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
