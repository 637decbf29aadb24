/** What is read on the left, what is looked up on the right; one beneath the other where there is no room. */
import type { ReactNode } from "react";

type Props = { readonly aside: ReactNode; readonly asideLabel: string; readonly children: ReactNode };

export function Columns({ aside, asideLabel, children }: Props) {
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-10">{children}</div>
      <aside aria-label={asideLabel} className="min-w-0 space-y-8">
        {aside}
      </aside>
    </div>
  );
}
