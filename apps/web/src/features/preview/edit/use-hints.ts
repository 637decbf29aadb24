"use client";
/** What could make the text of a draft easier to read. What was found before stays until the answer is there. */
import type { HintView } from "@entente/api/preview/view";
import type { Language } from "@entente/domain/languages";
import { useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";

export type Asked = {
  readonly recordId: string;
  readonly version: number;
  readonly language: Language;
  /** The language of the desk. */
  readonly reader: Language;
};

/** The hints; null until they came, "failed" where none did. */
export function useHints({ recordId, version, language, reader }: Asked) {
  const [fetched, setFetched] = useState<readonly HintView[] | "failed" | null>(null);
  useEffect(() => {
    const left = new AbortController();
    desk.preview.hints
      .query({ recordId, language, reader }, { signal: left.signal })
      .then(setFetched)
      .catch(() => left.signal.aborted || setFetched("failed"));
    return () => left.abort();
  }, [recordId, language, reader, version]);
  return fetched;
}
