/** A claim in words: "more than 120 parties". */

import type { FigureView } from "@entente/api/entry/view";
import { printNumber } from "@entente/domain/dates/print";
import { pluralRules } from "@entente/domain/formatters";
import { claimUnits } from "@entente/domain/vocabulary/claim-units";
import type { Reader } from "@/lib/reader.ts";

type Claim = FigureView["shown"];

/** The number with its unit, as the language writes it. */
export function figureText(claim: Claim, { language, words }: Reader): string {
  const { label, one } = claimUnits.terms[claim.unit];
  const unit = pluralRules(language).select(claim.value) === "one" ? one : label;
  return words.figure.comparators[claim.comparator](
    `${printNumber(claim.value, language)}\u00a0${unit[language]}`,
  );
}
