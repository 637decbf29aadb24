/** By which sign a country is marked. A sign is a pattern before it is a colour. */
import type { MapParty } from "@entente/api/map/view";
import type { PartyStatus } from "@entente/domain/participation/status";

const most = 4;
const classes = ["class-1", "class-2", "class-3", "class-4"] as const;
type ClassSign = (typeof classes)[number];

export type Sign = Exclude<PartyStatus, "non-party"> | ClassSign | "unknown" | "not-yet";

/** Numbers of treaties that share a sign. */
export type Span = { readonly sign: ClassSign; readonly from: number; readonly to: number };

/** Where the spans end: each number for itself, or steps that grow, because few countries have many. */
const endsUpTo = (highest: number): number[] => [
  ...new Set(
    Array.from({ length: most }, (_, n) =>
      highest <= most ? Math.min(n + 1, highest) : Math.floor(highest ** ((n + 1) / most) + 1e-9),
    ),
  ),
];

/** Up to four spans that share the numbers from one to the highest; the highest has the fullest sign. */
export function spansUpTo(highest: number): Span[] {
  const ends = highest === 0 ? [] : endsUpTo(highest);
  return ends.map((to, n) => ({
    sign: classes[most - ends.length + n] as ClassSign,
    from: (ends[n - 1] ?? 0) + 1,
    to,
  }));
}

/** The sign under one entry, or for a number of treaties. */
export function signOf(party: MapParty, spans: readonly Span[] | null): Sign {
  const { bound, standing, unknown } = party;
  const sign = spans ? spans.find(({ from, to }) => from <= bound && bound <= to)?.sign : standing?.status;
  if (sign && sign !== "non-party") return sign;
  return unknown ? "unknown" : "not-yet";
}
