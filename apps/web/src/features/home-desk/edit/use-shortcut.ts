"use client";
/** "/" and Ctrl-K (Cmd-K on a Mac) lead to the search. A plain key does so only where nobody is typing. */
import { type RefObject, useEffect } from "react";

const typing = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

export function useShortcut(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
      const element = event.target instanceof Element ? event.target : null;
      const plain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      // A dialog that must be answered keeps the keyboard.
      if (document.querySelector("dialog[open]") || !(control || (plain && !element?.closest(typing))))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [field]);
}
