/** Facts as term and value, with the source and the date in small beneath the value. */
import type { ReactNode } from "react";

type FactsProps = {
  /** Values of a few words each, which stand in as many columns as a narrow window has room for. */
  readonly short?: boolean;
  readonly children: ReactNode;
};

export function Facts({ short = false, children }: FactsProps) {
  return (
    <dl className={`divide-line divide-y ${short ? "columns-[9rem] gap-x-4 lg:columns-auto" : ""}`}>
      {children}
    </dl>
  );
}

type FactProps = {
  readonly term: ReactNode;
  /** Where the value comes from and of when it is. */
  readonly small?: ReactNode;
  /** More than a few words: it takes the whole width even where short ones stand in columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

export function Fact({ term, small, wide = false, children }: FactProps) {
  return (
    <div className={`keep break-inside-avoid py-2.5 ${wide ? "[column-span:all]" : ""}`}>
      <dt className="text-muted text-sm">{term}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
      {small ? <dd className="text-muted mt-0.5 text-sm">{small}</dd> : null}
    </div>
  );
}
