"use client";
/** The source of one field, read-only; where it changed since the translation, with the words that changed marked. */
import type { Language } from "@entente/domain/languages";
import { MarkedWords } from "@/features/history/marked-words.tsx";
import type { TranslateWords } from "@/messages/desk/translate.ts";

type Props = {
  readonly text: string | null;
  /** What the source said when this was translated, where that is something else. */
  readonly seen: string | null;
  readonly lang: Language;
  readonly words: TranslateWords;
};

export function SourceText({ text, seen, lang, words }: Props) {
  if (text === null) return <p className="text-muted">{words.nothingInSource}</p>;
  if (seen === null) {
    return (
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
