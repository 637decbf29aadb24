"use client";
/** The public page of a draft in a frame as wide as a phone or a desktop, in each language. */
import type { Language } from "@entente/domain/languages";
import { useState } from "react";
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { Choice } from "./choice.tsx";

export type PreviewLanguage = { readonly language: Language; readonly name: string };

type Props = {
  readonly recordId: string;
  /** Moves with every save: the frame then shows the newer page. */
  readonly version: number;
  readonly languages: readonly PreviewLanguage[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Beside a form there is room for a phone; on a page of its own for a desktop too. */
  readonly narrow?: boolean;
  readonly words: PreviewWords;
};

const widths = {
  phone: "w-[390px] max-w-full",
  desktop: "w-full min-w-0",
  // A desktop page in a narrow column is drawn small rather than as a phone would draw it.
  small: "h-[200%] w-[200%] origin-top-left scale-50",
} as const;

export function PreviewFrame({ recordId, version, languages, language, onLanguage, narrow, words }: Props) {
  const [width, setWidth] = useState<"phone" | "desktop">(narrow ? "phone" : "desktop");
  const address = `/desk/preview/${recordId}/${language}`;
  const look = width === "phone" ? widths.phone : narrow ? widths.small : widths.desktop;
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <Choice
          legend={words.language}
          options={languages.map((one) => ({ value: one.language, name: one.name }))}
          chosen={language}
          onChoose={(chosen) => onLanguage(chosen as Language)}
        />
        <Choice
          legend={words.width}
          options={[
            { value: "phone", name: words.phone },
            { value: "desktop", name: words.desktop },
          ]}
          chosen={width}
          onChoose={(chosen) => setWidth(chosen === "phone" ? "phone" : "desktop")}
        />
        <a href={address} target="_blank" rel="noreferrer" className="py-1 text-sm">
          {words.newWindow}
        </a>
      </div>
      <div className="border-line h-[75vh] overflow-auto border">
        <iframe
          key={`${language}-${version}`}
          src={address}
          title={words.frame}
          className={`h-full ${look} block bg-white`}
        />
      </div>
    </div>
  );
}
