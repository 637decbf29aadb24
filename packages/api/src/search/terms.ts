/**
 * Reads what somebody typed: words, "phrases" and -words. Each term becomes a question to the words of a record in the
 * notation of `to_tsquery`; it is made of letters and digits alone, so nothing that was typed can be an operator.
 */
import type { Language } from "@entente/domain/languages";
import { fold } from "./fold.ts";

export type Term = {
  readonly words: readonly string[];
  readonly without: boolean;
  readonly phrase: boolean;
};

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The terms of a query in their order; what holds no letter or digit is none. */
export function termsOf(query: string): Term[] {
  const parts = query.normalize("NFC").matchAll(/(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/g);
  return [...parts].flatMap(([, minus, phrase, word]) => {
    const words = wordsOf(phrase ?? word ?? "");
    const without = minus === "-" || (word?.startsWith("-") ?? false);
    return words.length === 0 ? [] : [{ words, without, phrase: phrase !== undefined }];
  });
}

/** Halves that say nothing: the question for the other half would find far too much. */
const little = new Set(
  (
    "the and for are but not you all any can her was our out his has had how who its own too with from this that " +
    "les des une par sur que qui est pas aux avec dans pour son ses ces leur " +
    "een het van voor met aan zijn ook uit bij naar over door " +
    "der die das und ein eine mit von aus bei dem den ist vor nach über"
  ).split(" "),
);

/** Words that say nothing and that the stop words of the database leave in. */
const empty: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("whose upon us".split(" ")),
  fr: new Set(
    (
      "les cet cette leurs dont quoi sous sans entre vers chez être ils elles comme si donc ni tout tous toute " +
      "toutes lors ainsi afin selon"
    ).split(" "),
  ),
  nl: new Set("ten ter tussen sinds welke alle".split(" ")),
  de: new Set(["dass"]),
};

/** True for a word that demands nothing. Between quotation marks every word does. */
export const isEmpty = ({ words: [word = "", ...others], phrase }: Term, language: Language): boolean =>
  !phrase && others.length === 0 && empty[language].has(word);

/** A word, or two neighbours that make it: "biodiversity" is found as "bio-diversity" too. */
function parted(word: string): string {
  if (word.length < 6 || word.length > 24 || !/^\p{L}+$/u.test(word)) return word;
  const splits = Array.from({ length: word.length - 5 }, (_, place) => place + 3)
    .map((at) => [word.slice(0, at), word.slice(at)] as const)
    .filter((halves) => !halves.some((half) => little.has(half)));
  return [word, ...splits.map(([left, right]) => `(${left} <-> ${right})`)].join(" | ");
}

const neighbours = (words: readonly string[]) => `(${words.join(" <-> ")})`;

/** Two words written as one. */
const joined = (left: Term | undefined, right: Term | undefined): string[] =>
  [left, right].every((term) => term && !term.phrase && !term.without && term.words.length === 1)
    ? [`${left?.words[0]}${right?.words[0]}`]
    : [];

/**
 * The question of each term. A word is also found where it and its neighbour are written as one.
 * @param beginnings asks for words that begin so
 */
export function questionsOf(terms: readonly Term[], beginnings: boolean): string[] {
  return terms.map((term, place) => {
    const { words, phrase } = term;
    const [first = ""] = words;
    if (phrase) return neighbours(words);
    if (words.length > 1) return `(${words.join("")} | ${neighbours(words)})`;
    const asOne = [...joined(terms[place - 1], term), ...joined(term, terms[place + 1])];
    const beginning = beginnings && first.length > 2 ? [`${first}:*`] : [];
    return `(${[parted(first), ...asOne, ...beginning].join(" | ")})`;
  });
}

/** The term as names are folded. */
export const foldedTerm = ({ words }: Term): string => fold(words.join(" "));
