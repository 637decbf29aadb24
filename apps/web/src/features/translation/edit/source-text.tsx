"use client";
/** The source of one field, read-only; where it changed since the translation, with the words that changed marked. */
import type { Language } from "@entente/domain/languages";
import { MarkedWords } from "@/features/history/marked-words.tsx";
import { Prose } from "@/features/prose/prose.tsx";
import type { TranslateWords } from "@/messages/desk/translate.ts";

type Props = {
  readonly text: string | null;
  /** What the source said when this was translated, where that is something else. */
  readonly seen: string | null;
  readonly lang: Language;
  /** Whether it is a longer text, which is read as on its page. */
  readonly prose: boolean;
  readonly words: TranslateWords;
};

export function SourceText({ text, seen, lang, prose, words }: Props) {
  if (text === null) return <p className="text-muted">{words.nothingInSource}</p>;
  if (seen === null) {
    return prose ? (
      <Prose text={text} lang={lang} preview />
    ) : (
      <p lang={lang} className="max-w-[65ch] whitespace-pre-wrap">
        {text}
      </p>
    );
  }
  return (
    <>
      <p className="text-accent mb-1 text-sm">{words.changedSince}</p>
      <MarkedWords before={seen} after={text} lang={lang} words={words} />
    </>
  );
}
