/** Leads to a feed. */
import type { ReactNode } from "react";

type Props = { readonly href: string; readonly children: ReactNode };

/** The waves by which feeds are known, as a drawing that says nothing to those who hear the page. */
function FeedSign() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="inline-block shrink-0">
      <circle cx="3" cy="13" r="2" fill="currentColor" />
      <path
        d="M1 6.5a8.5 8.5 0 0 1 8.5 8.5M1 1a14 14 0 0 1 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}

export function FeedLink({ href, children }: Props) {
  return (
    <a
      href={href}
      type="application/atom+xml"
      className="no-print inline-flex min-h-6 items-center gap-2 text-sm"
    >
      <FeedSign />
      {children}
    </a>
  );
}
