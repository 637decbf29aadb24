/** Remarks in small: status, source, date. */
import type { ReactNode } from "react";

export function Small({ children }: { readonly children: ReactNode }) {
  return <span className="text-muted block text-sm">{children}</span>;
}
