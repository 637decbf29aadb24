"use client";
/** A text before its editor is there: it reads as on its page, and looks and answers like the box it becomes. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from "react";
import { Prose } from "../prose.tsx";

type Props = {
  readonly id: string;
  readonly value: string | null;
  readonly lang: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly busy: boolean;
  readonly look: string;
  /** What stands for a claim. */
  readonly chip: (id: string, words: ReactNode) => ReactNode;
  readonly onOpen: (at?: { readonly left: number; readonly top: number }) => void;
  /** A letter that is typed before the editor is there. */
  readonly onLetter: (letter: string) => void;
};

export function ClosedText({
  id,
  value,
  lang,
  describedBy,
  invalid,
  busy,
  look,
  chip,
  onOpen,
  onLetter,
}: Props) {
  // Somebody may have come here before the page could hear of it.
  const box = useRef<HTMLDivElement>(null);
  const opening = useRef(onOpen);
  useEffect(() => {
    if (document.activeElement === box.current) opening.current();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onLetter(event.key);
  };
  const onPointerDown = (event: PointerEvent) => {
    // The editor takes the focus when it is there.
    onOpen({ left: event.clientX, top: event.clientY });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML shows a text as it reads
    <div
      ref={box}
      id={id}
      role="textbox"
      tabIndex={0}
      lang={lang}
      aria-multiline
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-busy={busy}
      className={look}
      onFocus={() => onOpen()}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      {value ? <Prose text={value} preview claim={chip} /> : null}
    </div>
  );
}
