/** Reads the few parts that the address of one thing may have; what it does not know is refused and named. */
import { dayKey } from "@/lib/public-response/asked-day.ts";
import type { RefusedPart } from "./refused-page.tsx";

export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

export type RefusedPartOf = RefusedPart<"unknown-part" | "given-twice">;

/** Each part once; what a form left empty says nothing, and the day that is read is everybody's. */
export function singleParts(
  given: Given,
  known: readonly string[],
): { readonly values: Readonly<Record<string, string>>; readonly problems: readonly RefusedPartOf[] } {
  const values: Record<string, string> = {};
  const problems: RefusedPartOf[] = [];
  for (const [key, value] of Object.entries(given)) {
    const all = [value ?? []].flat().filter((one) => one !== "");
    if (key === dayKey) continue;
    if (!known.includes(key)) problems.push({ key, rule: "unknown-part", valid: known });
    else if (all.length > 1) problems.push({ key, rule: "given-twice", valid: [] });
    else if (all[0] !== undefined) values[key] = all[0];
  }
  return { values, problems };
}

/** A number from 1 on, written without a zero before it. */
export const counted = (text: string, most: number): number | null =>
  /^[1-9]\d{0,6}$/.test(text) && Number(text) <= most ? Number(text) : null;

export type ReadPage = {
  readonly page: number;
  readonly problems: readonly RefusedPart<"unknown-part" | "given-twice" | "page-number">[];
};

/** The page of a list, where an address asks for nothing else. */
export function readPage(given: Given, last: number): ReadPage {
  const { values, problems } = singleParts(given, ["page"]);
  const page = values.page === undefined ? 1 : counted(values.page, last);
  if (page !== null) return { page, problems };
  return { page: 1, problems: [...problems, { key: "page", rule: "page-number", valid: [] }] };
}
