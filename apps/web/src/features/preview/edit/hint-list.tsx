"use client";
/** What could make the text easier to read. Each hint leads to its field. */
import type { HintView } from "@entente/api/preview/view";
import type { Language } from "@entente/domain/languages";
import { useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { fieldAddress } from "@/lib/desk/field-address.ts";
import { fill } from "@/lib/fill.ts";
import type { PreviewWords } from "@/messages/desk/preview.ts";

type Props = {
  readonly recordId: string;
  readonly version: number;
  readonly language: Language;
  /** The language of the desk. */
  readonly reader: Language;
  readonly words: PreviewWords;
};

type Fetched = { readonly hints: readonly HintView[] } | "failed" | null;

export function HintList({ recordId, version, language, reader, words }: Props) {
  const [fetched, setFetched] = useState<Fetched>(null);
  useEffect(() => {
    const left = new AbortController();
    desk.preview.hints
      .query({ recordId, language, reader }, { signal: left.signal })
      .then((hints) => setFetched({ hints }))
      .catch(() => left.signal.aborted || setFetched("failed"));
    return () => left.abort();
  }, [recordId, language, reader, version]);
  return (
    <section aria-labelledby="hints-heading">
      <h2 id="hints-heading" className="mb-3 text-xl">
        {words.hints}
      </h2>
      <div aria-live="polite">
        {fetched === "failed" ? <p>{words.hintsFailed}</p> : null}
        {fetched !== null && fetched !== "failed" && fetched.hints.length === 0 ? (
          <p className="text-muted">{words.noHints}</p>
        ) : null}
      </div>
      {fetched !== null && fetched !== "failed" && fetched.hints.length > 0 ? (
        <ul className="space-y-3 text-[0.9375rem]">
          {fetched.hints.map(({ code, path, field, about }) => (
            <li key={`${code}-${path.join(".")}-${about}`}>
              <a href={fieldAddress(recordId, path)} className="font-semibold">
                {field}
              </a>{" "}
              <span>{fill(words.hint[code], { about })}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
