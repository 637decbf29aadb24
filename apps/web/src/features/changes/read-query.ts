/** Reads which two versions of a record an address compares. */
import { counted, type Given, singleParts } from "@/features/page/read-parts.ts";
import type { RefusedPart } from "@/features/page/refused-page.tsx";
import type { ChangesWords } from "@/messages/changes.ts";

export type RefusedChange = RefusedPart<keyof ChangesWords["rules"]>;

export type ReadSides = {
  readonly from: number | null;
  readonly to: number | "now" | null;
  readonly problems: readonly RefusedChange[];
};

export function readSides(given: Given): ReadSides {
  const { values, problems } = singleParts(given, ["from", "to"]);
  const from = values.from === undefined ? null : counted(values.from, 1_000_000);
  const to = values.to === undefined ? null : values.to === "now" ? "now" : counted(values.to, 1_000_000);
  const wrong = [
    ...(values.from !== undefined && from === null ? ["from"] : []),
    ...(values.to !== undefined && to === null ? ["to"] : []),
  ];
  return {
    from,
    to,
    problems: [...problems, ...wrong.map((key) => ({ key, rule: "version" as const, valid: [] }))],
  };
}
