/** What stands there while a part is folded, and opens it: an arrow that turns, and words. */
import type { ReactNode } from "react";

type Props = {
  /** How it is laid out and set off: "flex" or "inline-flex", room, and what a place adds. */
  readonly look: string;
  /** What it is called, where its words alone do not tell it from others on the page. */
  readonly label?: string;
  readonly children: ReactNode;
};

export function FoldSummary({ look, label, children }: Props) {
  return (
    <summary
      aria-label={label}
      className={`cursor-pointer list-none items-center [&::-webkit-details-marker]:hidden ${look}`}
    >
      <span
        aria-hidden="true"
        className="border-current size-[0.5em] shrink-0 -rotate-45 border-r-2 border-b-2 transition-transform in-[details[open]>summary]:rotate-45 motion-reduce:transition-none print:hidden"
      />
      {children}
    </summary>
  );
}
