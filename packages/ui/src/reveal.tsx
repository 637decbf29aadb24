/** A few fields that are there when somebody asks for them, under words that look like a link. */
import type { ReactNode } from "react";

type Props = { readonly label: string; readonly children: ReactNode };

export function Reveal({ label, children }: Props) {
  return (
    <details className="group/reveal">
      <summary className="hover:text-accent inline-flex cursor-pointer list-none items-center gap-3 py-1 [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="border-current size-2 -rotate-45 border-r-2 border-b-2 transition-transform group-open/reveal:rotate-45 motion-reduce:transition-none"
        />
        <span className="underline underline-offset-4">{label}</span>
      </summary>
      {children}
    </details>
  );
}
