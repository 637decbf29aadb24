"use client";
/** Removes a row. A figure that stands in texts asks first: they would lose its value. */
import type { Citing } from "@entente/api/claim/view";
import type { Row } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { useDraft } from "../../draft/use-draft.tsx";
import { useForm } from "../form-context.tsx";

const FigureInTexts = lazy(() => import("./figure-in-texts.tsx"));

/** How long a row waits to hear which texts name it. */
const patience = 5000;

type Asked = { readonly row: Row; readonly texts: readonly Citing[] | "unknown" };

/** @param drop removes the row; it can be taken back. */
export function useRemoval(noun: ListNoun, nameOf: (row: Row) => string, drop: (row: Row) => void) {
  const { reader } = useForm();
  const { flush } = useDraft();
  const [asked, setAsked] = useState<Asked | null>(null);
  const waiting = useRef(false);

  async function remove(row: Row) {
    if (noun !== "claim") return drop(row);
    if (waiting.current) return;
    waiting.current = true;
    const signal = AbortSignal.timeout(patience);
    // What was typed a moment ago may name it too.
    await flush();
    const texts = await desk.claim.usedIn
      .query({ language: reader, ids: [row.id] }, { signal })
      .catch(() => "unknown" as const);
    waiting.current = false;
    if (texts === "unknown" || texts.length > 0) setAsked({ row, texts });
    else drop(row);
  }

  const question: ReactNode = asked ? (
    <Suspense>
      <FigureInTexts
        name={nameOf(asked.row)}
        texts={asked.texts}
        onKeep={() => setAsked(null)}
        onRemove={() => {
          setAsked(null);
          drop(asked.row);
        }}
      />
    </Suspense>
  ) : null;
  return { remove, question };
}
