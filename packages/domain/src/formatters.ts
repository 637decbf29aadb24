/**
 * What the platform compares, counts, lists and names by, made once for each language. They hold no state, and making
 * one takes longer than using it for a whole page.
 */
import type { Language } from "./languages.ts";

/** Keeps what `make` gives for each key. For keys of which there are few. */
export function madeOnce<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Sorts names as the language does. */
export const collator = madeOnce((language: Language) => new Intl.Collator(language));

/** Tells the word for one from the word for many. */
export const pluralRules = madeOnce((language: Language) => new Intl.PluralRules(language));

/** Lists things with "and" before the last. */
export const listFormat = madeOnce(
  (language: Language) => new Intl.ListFormat(language, { type: "conjunction" }),
);

const languageNames = madeOnce(
  (language: Language) => new Intl.DisplayNames([language], { type: "language" }),
);

/** The name of a language in another: "French" in English. */
export const languageName = (tag: Language, reader: Language): string => languageNames(reader).of(tag) ?? tag;
