/** Smallest, median and largest of what was measured several times. */
export type Spread = { readonly min: number; readonly median: number; readonly max: number };

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);

export const middle = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? 0;

export const spreadOf = (values: readonly number[]): Spread => {
  const all = sorted(values);
  return { min: all[0] ?? 0, median: middle(all), max: all.at(-1) ?? 0 };
};

/** "0.52 · 0.61 · 0.70" */
export const printed = ({ min, median, max }: Spread, digits: number): string =>
  [min, median, max].map((value) => value.toFixed(digits)).join(" · ");
