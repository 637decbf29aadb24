/** Which translations become stale by publishing some parts and leaving the others as they are. */
import { type Language, languages } from "../languages.ts";
import type { Part } from "../record/parts.ts";

export type Becoming = {
  readonly language: Language;
  /** The language that it was made from. */
  readonly from: Language;
  /** What the field is called. */
  readonly field: string;
  /** Where the translation goes out in the same act, and where it stays as readers know it. */
  readonly together: boolean;
  readonly alone: boolean;
};

export type StaleFields = { readonly language: Language; readonly fields: string[] };

/** The fields of each language, each named once. */
export function staleByParts(becoming: readonly Becoming[], chosen: readonly Part[]): StaleFields[] {
  const counts = becoming.filter(
    ({ language, from, together, alone }) =>
      chosen.includes(from) && (chosen.includes(language) ? together : alone),
  );
  return languages
    .map((one) => ({
      language: one,
      fields: [...new Set(counts.filter(({ language }) => language === one).map(({ field }) => field))],
    }))
    .filter(({ fields }) => fields.length > 0);
}
