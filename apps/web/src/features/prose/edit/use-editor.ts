"use client";
/**
 * The editor of a text, fetched when somebody begins to write. What is typed before it is there is kept and typed into
 * it; a value from elsewhere reaches an open editor without moving its cursor.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { OpenEditor, Shown } from "./editor/open.ts";
import type { Pasted } from "./editor/pasting.ts";

type Options = {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands on the chip of a claim. */
  readonly claimText: (id: string) => string | null | undefined;
  readonly onPasted: (pasted: Pasted) => void;
  readonly askLink: () => void;
  readonly askToolbar: () => void;
};

export type EditorState = "closed" | "opening" | "open" | "failed";

export function useEditor(options: Options) {
  const latest = useRef(options);
  latest.current = options;
  const editor = useRef<OpenEditor | null>(null);
  const early = useRef("");
  const begun = useRef(false);
  const [state, setState] = useState<EditorState>("closed");
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(
    () => () => {
      editor.current?.close();
      editor.current = null;
      begun.current = false;
    },
    [],
  );

  const { value, attributes } = options;
  // Before anything else can be typed, which would otherwise go out without what came in.
  useLayoutEffect(() => editor.current?.setValue(value), [value]);
  const described = JSON.stringify(attributes);
  useEffect(() => editor.current?.setAttributes(JSON.parse(described)), [described]);

  async function open(at?: { readonly left: number; readonly top: number }) {
    // A press and the focus that follows it ask twice.
    if (begun.current) return;
    begun.current = true;
    setState("opening");
    const loaded = await import("./editor/open.ts").catch(() => null);
    const place = latest.current.place.current;
    if (!loaded || !place) {
      begun.current = false;
      return setState("failed");
    }
    // Its buttons answer before it has the focus: the next key may ask for them.
    const opened = flushSync(() => {
      setState("open");
      return loaded.openEditor(place, {
        value: latest.current.value,
        attributes: latest.current.attributes,
        onChange: (next) => latest.current.onChange(next),
        onShown: setShown,
        claimText: (id) => latest.current.claimText(id),
        onPasted: (pasted) => latest.current.onPasted(pasted),
        askLink: () => latest.current.askLink(),
        askToolbar: () => latest.current.askToolbar(),
      });
    });
    editor.current = opened;
    opened.focus();
    if (at) opened.goTo(at.left, at.top);
    if (early.current !== "") opened.type(early.current);
    early.current = "";
  }

  /** Keeps a letter that is typed while the editor is still on its way. */
  const keep = (letters: string) => {
    early.current += letters;
  };

  return { editor, state, shown, open, keep };
}
