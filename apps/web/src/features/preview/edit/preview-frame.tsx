"use client";
/** The public page of a draft on a page of its own: which language, how wide, and the page. */
import type { Language } from "@entente/domain/languages";
import { useEffect, useState } from "react";
import { fill } from "@/lib/fill.ts";
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { Choice } from "./choice.tsx";
import { previewAddress } from "./preview-address.ts";
import { type FrameWidth, ScaledFrame } from "./scaled-frame.tsx";
import { WidthChoice } from "./width-choice.tsx";

export type PreviewLanguage = { readonly language: Language; readonly name: string };

type Props = {
  readonly recordId: string;
  readonly version: number;
  readonly languages: readonly PreviewLanguage[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly words: PreviewWords;
};

export function PreviewFrame({ recordId, version, languages, language, onLanguage, words }: Props) {
  const [width, setWidth] = useState<FrameWidth>("desktop");
  // On a phone a desktop would be too small to read.
  useEffect(() => {
    if (matchMedia("(max-width: 40rem)").matches) setWidth("phone");
  }, []);
  const address = previewAddress(recordId, language);
  const name = languages.find((one) => one.language === language)?.name ?? language;
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <Choice
          legend={words.language}
          options={languages.map((one) => ({ value: one.language, name: one.name }))}
          chosen={language}
          onChoose={(chosen) => onLanguage(chosen as Language)}
        />
        <WidthChoice width={width} onWidth={setWidth} words={words} />
        <a href={address} target="_blank" rel="noreferrer" className="py-1 text-sm">
          {words.newWindow}
        </a>
      </div>
      <div className="h-[75vh]">
        <ScaledFrame
          address={address}
          version={version}
          title={fill(words.frame, { language: name })}
          width={width}
        />
      </div>
    </div>
  );
}
