/** A remark that a reader must not miss, set off by a rule in the accent. */
import type { ReactNode } from "react";

export function Notice({ children }: { readonly children: ReactNode }) {
  return <div className="rule-accent border-accent max-w-[65ch] border-l-4 py-1 pl-4">{children}</div>;
}
