/** A heading within a section. */
import type { ReactNode } from "react";

export function Subheading({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <h3 id={id} className="mt-7 mb-2 text-lg">
      {children}
    </h3>
  );
}
