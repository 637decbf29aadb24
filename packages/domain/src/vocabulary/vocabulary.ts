/** A vocabulary is a closed list of terms. Each term has a label in every language; the compiler demands it. */
import type { Language, Localized } from "../languages.ts";

export type Term = {
  readonly label: Localized;
  /** The address of the matching term in a public vocabulary. */
  readonly same?: string;
};

export type Vocabulary<K extends string = string, T extends Term = Term> = {
  /** In display order; never empty, as an enumeration schema demands. */
  readonly keys: readonly [K, ...K[]];
  readonly terms: Readonly<Record<K, T>>;
};

/** Builds a vocabulary from its terms, which keep their order. */
export function vocabulary<K extends string, T extends Term>(
  terms: Readonly<Record<K, T>>,
): Vocabulary<K, T> {
  return { keys: Object.keys(terms) as [K, ...K[]], terms };
}

/** Writes one label: English, French, Dutch, German. */
export const names = (en: string, fr: string, nl: string, de: string): Localized => ({ en, fr, nl, de });

/** A term that has a label and nothing else. */
export const term = (en: string, fr: string, nl: string, de: string): Term => ({
  label: names(en, fr, nl, de),
});

/** Gives a term the address of the matching term in a public vocabulary. */
export const sameAs = <T extends Term>(address: string, term: T): T => ({ ...term, same: address });

/** The address of the term in a public vocabulary that matches ours, where one is known. */
export const sameIn = <K extends string>(list: Vocabulary<K>, key: K): string | undefined =>
  list.terms[key].same;

/** The label of a term in one language. */
export function labelOf<K extends string>(list: Vocabulary<K>, key: K, language: Language): string {
  return list.terms[key].label[language];
}

/** The place of a term in its vocabulary, for sorting. */
export const orderOf = <K extends string>(list: Vocabulary<K>, key: K): number => list.keys.indexOf(key);
