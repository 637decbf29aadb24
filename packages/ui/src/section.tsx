/** A part of a page under a heading of its own, set off by a hairline. */
import type { ReactNode } from "react";

type SectionProps = { readonly id: string; readonly heading: string; readonly children: ReactNode };

export function Section({ id, heading, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="border-line border-t pt-5">
      <h2 id={id} className="mb-4 text-2xl">
        {heading}
      </h2>
      {children}
    </section>
  );
}
