/** A number with the word that goes with it, by the plural rules of the language. */

import { printNumber } from "@entente/domain/dates/print";
import { pluralRules } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";

/** Makes `(count) => "12 people"` from the word for one and the word for all other numbers. */
export function counted(language: Language, one: string, other: string): (count: number) => string {
  const rules = pluralRules(language);
  return (count) => `${printNumber(count, language)}\u00a0${rules.select(count) === "one" ? one : other}`;
}

/** Makes `(count) => "people"`: the word alone, for a number that is set apart. */
export function wordFor(language: Language, one: string, other: string): (count: number) => string {
  const rules = pluralRules(language);
  return (count) => (rules.select(count) === "one" ? one : other);
}
