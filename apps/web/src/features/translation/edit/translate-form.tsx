"use client";
/** The fields of a record in two languages, saving by itself, with a way to the next field that needs work. */
import type { RecordView } from "@entente/api/record/view";
import type { SideBySide } from "@entente/api/translation/view";
import type { Language } from "@entente/domain/languages";
import { Button } from "@entente/ui/button";
import { useCallback, useEffect, useRef, useState } from "react";
import { Others } from "@/features/record/edit/draft/others.tsx";
import { SaveLine } from "@/features/record/edit/draft/save-line.tsx";
import { type Account, DraftProvider, useAwake } from "@/features/record/edit/draft/use-draft.tsx";
import type { DraftWords } from "@/messages/desk/draft.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";
import type { TranslateWords } from "@/messages/desk/translate.ts";
import { goToHash, goToNext } from "./next-field.ts";
import { TranslationField } from "./translation-field.tsx";

type Props = {
  readonly record: RecordView;
  readonly pair: SideBySide;
  readonly account: Account;
  readonly reader: Language;
  readonly timeZone: string;
  readonly draftWords: DraftWords;
  readonly proseWords: ProseWords;
  readonly words: TranslateWords;
};

export function TranslateForm({
  record,
  pair,
  account,
  reader,
  timeZone,
  draftWords,
  proseWords,
  words,
}: Props) {
  const form = useRef<HTMLDivElement>(null);
  const [nothingLeft, setNothingLeft] = useState(false);
  const next = useCallback(() => {
    if (form.current) setNothingLeft(!goToNext(form.current));
  }, []);
  const awake = useAwake();
  useEffect(() => {
    // Until then no field takes the focus.
    if (awake) goToHash();
  }, [awake]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== "ArrowDown") return;
      event.preventDefault();
      next();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [next]);
  return (
    <DraftProvider
      initial={record}
      account={account}
      words={draftWords}
      language={reader}
      timeZone={timeZone}
    >
      <div className="border-line bg-paper sticky top-0 z-10 mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-b py-2">
        <div className="flex flex-wrap items-center gap-x-4">
          <Button onClick={next}>{words.next}</Button>
          <p role="status" className="text-sm">
            {nothingLeft ? words.nothingLeft : ""}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-x-6">
          <SaveLine />
          <Others />
        </div>
      </div>
      <p className="text-muted mb-6 text-sm">{words.nextHelp}</p>
      <div ref={form}>
        {pair.fields.map((field) => (
          <TranslationField
            key={field.path}
            field={field}
            language={pair.language}
            from={pair.from}
            me={account.name}
            words={words}
            proseWords={proseWords}
          />
        ))}
      </div>
    </DraftProvider>
  );
}
