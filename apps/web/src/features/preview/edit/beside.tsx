"use client";
/**
 * The public page of a draft beside its form. It follows the language that is edited and what is saved, and says nothing
 * of it aloud: whoever hears the page is told by the line that says how saving stands.
 */
import type { Language } from "@entente/domain/languages";
import { FoldSummary } from "@entente/ui/fold-summary";
import { useEffect, useState } from "react";
import { fill } from "@/lib/fill.ts";
import { previewWords } from "@/messages/desk/preview.ts";
import { HintLines } from "./hint-lines.tsx";
import { previewAddress } from "./preview-address.ts";
import { type FrameWidth, ScaledFrame } from "./scaled-frame.tsx";
import { useHints } from "./use-hints.ts";
import { WidthChoice } from "./width-choice.tsx";

type Props = {
  readonly recordId: string;
  readonly version: number;
  /** The language of the page, and what it is called. */
  readonly language: Language;
  readonly languageName: string;
  /** The language of the desk. */
  readonly reader: Language;
  /** The id of what stands behind it, for those who want to pass it. */
  readonly behind: string;
  readonly onFollow: (path: readonly string[]) => void;
};

const rest = 300;

/** A number that moves in small steps, once it has come to rest. */
function useSettled(value: number): number {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export default function Beside({
  recordId,
  language,
  languageName,
  reader,
  behind,
  onFollow,
  ...given
}: Props) {
  const words = previewWords[reader];
  const version = useSettled(given.version);
  const [width, setWidth] = useState<FrameWidth>("phone");
  const hints = useHints({ recordId, version, language, reader });
  const address = previewAddress(recordId, language);
  const found = hints === null || hints === "failed" ? [] : hints;
  return (
    <section aria-label={words.title} className="flex h-full flex-col gap-3">
      <a
        href={`#${behind}`}
        className="bg-paper sr-only focus-visible:not-sr-only"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(behind)?.focus();
        }}
      >
        {words.skip}
      </a>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <WidthChoice width={width} onWidth={setWidth} words={words} />
        <a href={address} target="_blank" rel="noreferrer" className="py-1 text-sm">
          {words.newWindow}
        </a>
      </div>
      {hints === "failed" ? <p className="text-sm">{words.hintsFailed}</p> : null}
      {found.length > 0 ? (
        <details className="text-sm">
          <FoldSummary look="hover:text-accent flex gap-2.5 py-1">
            {words.hints} ({found.length})
          </FoldSummary>
          <div className="max-h-52 overflow-y-auto py-2 pr-3">
            <HintLines recordId={recordId} hints={found} words={words} onFollow={onFollow} />
          </div>
        </details>
      ) : null}
      <div className="min-h-0 grow">
        <ScaledFrame
          address={address}
          version={version}
          title={fill(words.frame, { language: languageName })}
          width={width}
        />
      </div>
    </section>
  );
}
