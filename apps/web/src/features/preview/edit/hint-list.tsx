"use client";
/** What could make the text easier to read, on a page of its own. */
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { HintLines } from "./hint-lines.tsx";
import { type Asked, useHints } from "./use-hints.ts";

export function HintList({ words, ...asked }: Asked & { readonly words: PreviewWords }) {
  const hints = useHints(asked);
  const found = hints === null || hints === "failed" ? [] : hints;
  return (
    <section aria-labelledby="hints-heading">
      <h2 id="hints-heading" className="mb-3 text-xl">
        {words.hints}
      </h2>
      <div aria-live="polite">
        {hints === "failed" ? <p>{words.hintsFailed}</p> : null}
        {hints !== null && hints !== "failed" && hints.length === 0 ? (
          <p className="text-muted">{words.noHints}</p>
        ) : null}
      </div>
      {found.length > 0 ? <HintLines recordId={asked.recordId} hints={found} words={words} /> : null}
    </section>
  );
}
