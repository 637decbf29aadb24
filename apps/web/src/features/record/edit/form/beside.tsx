"use client";
/**
 * The preview beside the form, for those who asked for it once in this browser and have room for it. It is fetched when
 * it is asked for; where there is no room, the way leads to its own page.
 */
import { Button } from "@entente/ui/button";
import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { useDraft } from "../draft/use-draft.tsx";
import { useForm, useTarget } from "./form-context.tsx";

const Beside = lazy(() => import("@/features/preview/edit/beside.tsx"));

/** The width from which both fit, as in the classes "xl:" below. */
const wideEnough = "(min-width: 80rem)";
const remembered = "entente.preview-beside";
const panel = "preview-beside";

const onWidth = (changed: () => void) => {
  const query = matchMedia(wideEnough);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

function wasAsked(): boolean {
  try {
    return localStorage.getItem(remembered) === "1";
  } catch {
    return false;
  }
}

function remember(asked: boolean): void {
  try {
    if (asked) localStorage.setItem(remembered, "1");
    else localStorage.removeItem(remembered);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
}

/** Whether the preview stands beside the form, and how to change that. */
export function useBeside() {
  const wide = useSyncExternalStore(
    onWidth,
    () => matchMedia(wideEnough).matches,
    () => false,
  );
  const [asked, setAsked] = useState(false);
  useEffect(() => setAsked(wasAsked()), []);
  const toggle = useCallback(() => {
    setAsked((before) => {
      remember(!before);
      return !before;
    });
  }, []);
  return { beside: asked && wide, toggle };
}

type SwitchProps = {
  readonly beside: boolean;
  readonly onToggle: () => void;
  readonly words: Pick<PreviewWords, "title" | "beside" | "notBeside">;
};

export function BesideSwitch({ beside, onToggle, words }: SwitchProps) {
  const { recordId } = useDraft();
  return (
    <>
      <span className="hidden text-sm xl:inline">
        <Button look="text" aria-controls={beside ? panel : undefined} onClick={onToggle}>
          {beside ? words.notBeside : words.beside}
        </Button>
      </span>
      <a href={`/desk/records/${recordId}/preview`} className="py-2.5 text-sm xl:hidden">
        {words.title}
      </a>
    </>
  );
}

/** @param behind the id of what stands behind it in the order of the page. */
export function BesidePanel({ behind }: { readonly behind: string }) {
  const { recordId, counter } = useDraft();
  const { language, languages, reader } = useForm();
  const { goTo } = useTarget();
  return (
    <div
      id={panel}
      className="sticky top-16 col-start-2 row-start-1 row-end-3 h-[calc(100vh-5rem)] min-w-0 2xl:col-start-3 2xl:row-end-2"
    >
      <Suspense>
        <Beside
          recordId={recordId}
          version={counter}
          language={language}
          languageName={languages.find(({ tag }) => tag === language)?.name ?? language}
          reader={reader}
          behind={behind}
          onFollow={goTo}
        />
      </Suspense>
    </div>
  );
}
