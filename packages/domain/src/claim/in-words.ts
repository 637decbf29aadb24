/** A claim in words, as a text shows it: "more than 120 parties". */

import { printNumber } from "../dates/print.ts";
import { pluralRules } from "../formatters.ts";
import type { Language } from "../languages.ts";
import { termsOf } from "../record/terms.ts";
import { claimUnits } from "../vocabulary/claim-units.ts";

/** The words, or null where the values do not make a claim of today. */
export function claimInWords(claim: Readonly<Record<string, unknown>>, language: Language): string | null {
  const { value, unit, comparator } = claim;
  const counted = claimUnits.terms[unit as keyof typeof claimUnits.terms];
  if (typeof value !== "number" || !counted) return null;
  const label = pluralRules(language).select(value) === "one" ? counted.one : counted.label;
  const precision =
    comparator === "exactly" ? undefined : termsOf("claim", "comparator")?.[String(comparator)];
  return [precision?.[language], printNumber(value, language), label[language]].filter(Boolean).join(" ");
}
