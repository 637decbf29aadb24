/** Facts as term and value, with the source and the date in small beneath the value. */
import type { ReactNode } from "react";

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="divide-line divide-y">{children}</dl>;
}

type FactProps = {
  readonly term: ReactNode;
  /** Where the value comes from and of when it is. */
  readonly small?: ReactNode;
  readonly children: ReactNode;
};

export function Fact({ term, small, children }: FactProps) {
  return (
    <div className="keep py-2.5">
      <dt className="text-muted text-sm">{term}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
      {small ? <dd className="text-muted mt-0.5 text-sm">{small}</dd> : null}
    </div>
  );
}
