/** Which value of a figure a page shows first, and which it keeps beneath. */
import { compareEdtf } from "../dates/edtf.ts";
import type { claimStandings } from "./fields.ts";

type Value = {
  readonly figure: string;
  readonly standing: (typeof claimStandings)[number];
  readonly asOf: string | null;
};

const rank = { current: 0, "as-stated": 1, earlier: 2 } as const;

/** Current before as stated before earlier; within a standing the newest first, undated last. */
function byStanding(a: Value, b: Value): number {
  if (a.standing !== b.standing) return rank[a.standing] - rank[b.standing];
  if (a.asOf === null || b.asOf === null) return Number(a.asOf === null) - Number(b.asOf === null);
  return compareEdtf(b.asOf, a.asOf);
}

/** Groups values by figure, in the order in which the figures first appear. */
export function figuresOf<T extends Value>(
  values: readonly T[],
): { figure: string; shown: T; others: T[] }[] {
  const figures = new Map<string, T[]>();
  for (const value of values) figures.set(value.figure, [...(figures.get(value.figure) ?? []), value]);
  return [...figures].flatMap(([figure, group]) => {
    const [shown, ...others] = group.sort(byStanding);
    return shown ? [{ figure, shown, others }] : [];
  });
}
