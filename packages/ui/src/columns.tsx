/**
 * What is read on the left, what is looked up on the right. Where there is no room, what is looked up stands
 * between the first things to read and the rest.
 */
import type { ReactNode } from "react";

type Props = {
  readonly aside: ReactNode;
  readonly asideLabel: string;
  readonly children: ReactNode;
  readonly rest?: ReactNode;
};

export function Columns({ aside, asideLabel, children, rest }: Props) {
  return (
    <div className="grid gap-x-16 gap-y-8 md:gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 space-y-8 md:space-y-10">{children}</div>
      <aside
        aria-label={asideLabel}
        className="min-w-0 space-y-8 lg:col-start-2 lg:row-span-2 lg:row-start-1"
      >
        {aside}
      </aside>
      {rest ? <div className="min-w-0 space-y-8 md:space-y-10">{rest}</div> : null}
    </div>
  );
}
