/** A list without bullets whose items are parted by hairlines. */
import type { ReactNode } from "react";

export function PlainList({ children }: { readonly children: ReactNode }) {
  return <ul className="divide-line divide-y [&>li]:py-2.5">{children}</ul>;
}
