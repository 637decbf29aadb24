/** A part of a page that is there when somebody asks for it, and out of the way until then. */
import type { ReactNode } from "react";
import { FoldSummary } from "./fold-summary.tsx";

type Props = { readonly id: string; readonly heading: string; readonly children: ReactNode };

export function Fold({ id, heading, children }: Props) {
  return (
    <details className="border-line border-t">
      <FoldSummary look="hover:text-accent flex gap-3 py-4">
        <h2 id={id} className="font-sans text-base font-semibold tracking-normal">
          {heading}
        </h2>
      </FoldSummary>
      <div className="pt-2 pb-8 sm:pl-5">{children}</div>
    </details>
  );
}
