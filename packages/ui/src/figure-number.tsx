/** A number that counts, set large, with what it counts beneath. */
import type { ReactNode } from "react";

type Props = { readonly value: ReactNode; readonly label: ReactNode };

export function FigureNumber({ value, label }: Props) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-muted text-sm leading-snug">{label}</dt>
      <dd className="font-display text-3xl tabular-nums leading-tight">{value}</dd>
    </div>
  );
}
