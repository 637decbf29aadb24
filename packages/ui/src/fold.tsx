/** A part of a page that is there when somebody asks for it, and out of the way until then. */
import type { ReactNode } from "react";

type Props = { readonly id: string; readonly heading: string; readonly children: ReactNode };

export function Fold({ id, heading, children }: Props) {
  return (
    <details className="border-line group/fold border-t">
      <summary className="hover:text-accent flex cursor-pointer list-none items-center gap-3 py-4 [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="border-current size-2 -rotate-45 border-r-2 border-b-2 transition-transform group-open/fold:rotate-45 motion-reduce:transition-none"
        />
        <h2 id={id} className="font-sans text-base font-semibold tracking-normal">
          {heading}
        </h2>
      </summary>
      <div className="pt-2 pb-8 sm:pl-5">{children}</div>
    </details>
  );
}
