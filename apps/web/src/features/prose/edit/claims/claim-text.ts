/** A claim in the words of the desk: "196 parties, as of March 2024". */

import type { FoundClaim } from "@entente/api/claim/view";
import { printDate, printNumber } from "@entente/domain/dates/print";
import { pluralRules } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import { claimUnits } from "@entente/domain/vocabulary/claim-units";
import { fill } from "@/lib/fill.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";

export function claimText(claim: FoundClaim, words: ProseWords["claim"], language: Language): string {
  const { label, one } = claimUnits.terms[claim.unit];
  const unit = pluralRules(language).select(claim.value) === "one" ? one : label;
  const number = `${printNumber(claim.value, language)}\u00a0${unit[language]}`;
  const value = fill(words.comparators[claim.comparator], { value: number });
  return claim.asOf ? fill(words.valueAsOf, { value, date: printDate(claim.asOf, language) }) : value;
}

/** The words that stand in the text for a claim, in the text's own language: what is counted, without the number. */
export const claimWords = (claim: FoundClaim, language: Language): string =>
  claim.label?.[language] ?? claimUnits.terms[claim.unit].label[language];
