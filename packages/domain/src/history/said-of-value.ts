/** What was done to the value of one field: "Title “A” → “B”", or "Purpose reworded" where it is long. */
import type { Field } from "../fields/field.ts";
import { type Language, type Localized, languages } from "../languages.ts";
import { fieldLabels, fieldsOf, type Noun } from "../record/labels.ts";
import { termsOf } from "../record/terms.ts";
import type { Change } from "./change.ts";
import { localizedValue } from "./localized-value.ts";
import { type Printer, printValue, spelledOut } from "./print-value.ts";
import { sameValue } from "./same-value.ts";
import { type SentenceWords, sentenceWords } from "./sentence-words.ts";

/** Longer values are not repeated in a sentence. */
const short = 120;

/** The label of a field, or what its name was where it is declared no longer. */
export function fieldName(noun: Noun, key: string, language: Language): string {
  const label = (fieldLabels[noun] as Readonly<Record<string, Localized>>)[key];
  return label ? label[language] : sentenceWords[language].keptNoLonger(spelledOut(key));
}

const isWords = (noun: Noun, key: string, value: unknown): boolean => {
  const field = (fieldsOf[noun] as Readonly<Record<string, Field>>)[key];
  return (
    typeof value === "string" &&
    !termsOf(noun, key) &&
    field?.refersTo === undefined &&
    key !== "postId" &&
    !/^\d{4}(-\d\d){0,2}$/.test(value)
  );
};

/** What was done, without repeating what it says. */
export const inShort = ({ what }: Change, label: string, words: SentenceWords): string =>
  what === "changed" ? words.reworded(label) : words[what](label);

/** The items of a list that the other list does not hold. */
const newIn = (before: unknown, after: unknown): unknown[] =>
  Array.isArray(after) ? after.filter((one) => !(Array.isArray(before) && before.includes(one))) : [];

/** What was done to a value, and in which languages where it has one for each. */
export function saidOfValue(
  change: Change,
  printer: Printer,
  label: string,
): { text: string; of: readonly Language[] | null } {
  const words = sentenceWords[printer.language];
  const { noun, key, before, after } = change;
  const field = key ?? "";
  const [was, is] = [localizedValue(before), localizedValue(after)];
  if (was || is) {
    const of = languages.filter((language) => !sameValue(was?.[language], is?.[language]));
    const [one] = of;
    const inOne = { ...change, before: one && was?.[one], after: one && is?.[one] };
    return {
      text: of.length === 1 ? saidOfValue(inOne, printer, label).text : inShort(change, label, words),
      of,
    };
  }
  const print = (value: unknown) => {
    const text = printValue(noun, field, value, printer);
    return isWords(noun, field, value) && text !== "" ? words.quoted(text) : text;
  };
  const [from, to] = [print(before ?? null), print(after ?? null)];
  const came = newIn(before, after);
  const went = newIn(after, before);
  const long = Math.max(from.length, to.length) > short || /\n/.test(from + to);
  if (long && came.length + went.length > 0) {
    const said = [
      ...(came.length > 0 ? [words.added(print(came))] : []),
      ...(went.length > 0 ? [words.removed(print(went))] : []),
    ].join("; ");
    if (said.length <= 2 * short) return { text: words.about(label, said), of: null };
  }
  if (long) return { text: inShort(change, label, words), of: null };
  if (from === "" || to === "") {
    const what = `${label} ${from}${to}`;
    return { text: from === "" ? words.added(what) : words.removed(what), of: null };
  }
  return { text: words.changed(label, from, to), of: null };
}
