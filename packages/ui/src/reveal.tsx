/** A few fields that are there when somebody asks for them, under words that look like a link. */
import type { ReactNode } from "react";
import { FoldSummary } from "./fold-summary.tsx";

type Props = { readonly label: string; readonly children: ReactNode };

export function Reveal({ label, children }: Props) {
  return (
    <details>
      <FoldSummary look="hover:text-accent inline-flex gap-3 py-1">
        <span className="underline underline-offset-4">{label}</span>
      </FoldSummary>
      {children}
    </details>
  );
}
