"use client";
/** What stands in the form and is not saved, as text to copy. */
import { Button } from "@entente/ui/button";
import { TextArea } from "@entente/ui/text-area";
import { useRef, useState } from "react";
import type { Describe } from "./describe.ts";
import { unsaved } from "./state.ts";
import { useHeld } from "./use-draft.tsx";

export function UnsavedText({ describe }: { readonly describe: Describe }) {
  const { engine, words } = useHeld();
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const text = unsaved(engine.state)
    .filter(({ path }) => path.at(-1) !== "")
    .map(({ path, after }) => `${describe.label(path)}\n${describe.text(path, after)}`)
    .join("\n\n");
  if (text === "") return <p className="mb-5">{words.nothingUnsaved}</p>;
  const copy = async () => {
    box.current?.querySelector("textarea")?.select();
    // Only secure pages have a clipboard; elsewhere the text stands there, selected.
    await navigator.clipboard?.writeText(text);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <div ref={box} className="mb-5 space-y-3">
      <TextArea id="unsaved-text" label={words.unsavedText} value={text} readOnly rows={6} />
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <p role="status" className="text-sm">
        {copied ? words.copied : null}
      </p>
    </div>
  );
}
