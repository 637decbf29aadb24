"use client";
/** The preview on a page of its own: the hints first, then the public page as wide as there is room. */
import type { Language } from "@entente/domain/languages";
import { useState } from "react";
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { HintList } from "./hint-list.tsx";
import { PreviewFrame, type PreviewLanguage } from "./preview-frame.tsx";

type Props = {
  readonly recordId: string;
  readonly version: number;
  readonly languages: readonly PreviewLanguage[];
  readonly reader: Language;
  readonly words: PreviewWords;
};

export function PreviewPage({ recordId, version, languages, reader, words }: Props) {
  const [language, setLanguage] = useState<Language>(
    languages.some((one) => one.language === reader) ? reader : (languages[0]?.language ?? reader),
  );
  return (
    <div className="space-y-10">
      <div>
        <p className="mb-5 max-w-[60ch]">{words.lead}</p>
        <PreviewFrame
          recordId={recordId}
          version={version}
          languages={languages}
          language={language}
          onLanguage={setLanguage}
          words={words}
        />
      </div>
      <HintList recordId={recordId} version={version} language={language} reader={reader} words={words} />
    </div>
  );
}
