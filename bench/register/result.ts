/** What was measured: one line of the table, and what it was to be. */
import { printed, type Spread } from "../pages/spread.ts";

export type Result = {
  readonly part: "pages" | "growth" | "search" | "publishing" | "process";
  readonly what: string;
  /** Generated entries in the register. */
  readonly entries: number | null;
  readonly unit: "times" | "ms" | "MB" | "answers";
  readonly value: Spread;
  /** What the median has to keep to; the largest where the target says so. */
  readonly target?: { readonly least?: number; readonly most?: number; readonly of?: "max" } | undefined;
};

const digits = { times: 2, ms: 1, MB: 0, answers: 0 } as const;

/** Null where nothing was promised. */
export function held({ value, target }: Result): boolean | null {
  if (!target) return null;
  const counted = target.of === "max" ? value.max : value.median;
  return (
    counted >= (target.least ?? Number.NEGATIVE_INFINITY) &&
    counted <= (target.most ?? Number.POSITIVE_INFINITY)
  );
}

const promised = ({ target, unit }: Result): string => {
  if (!target) return "";
  const side = target.least === undefined ? `at most ${target.most}` : `at least ${target.least}`;
  return `${side} ${unit === "times" ? "×" : unit}`;
};

/** A line as it is printed and written down. */
export const lineOf = (result: Result) => ({
  what: result.what,
  entries: result.entries === null ? "" : String(result.entries),
  "smallest · median · largest": `${printed(result.value, digits[result.unit])} ${result.unit === "times" ? "×" : result.unit}`,
  "to reach": promised(result),
  "": held(result) === null ? "" : held(result) ? "held" : "missed",
});
