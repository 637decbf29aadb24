/** One change in a sentence, with the row that it happened to and the languages that it is about. */
import { isLanguage, type Language, type Localized, languages } from "../languages.ts";
import type { Row } from "../record/document.ts";
import { nounLabels } from "../record/labels.ts";
import type { ListNoun } from "../record/nouns.ts";
import type { Part } from "../record/parts.ts";
import type { Change } from "./change.ts";
import { type Printer, printValue } from "./print-value.ts";
import { rowName } from "./row-name.ts";
import { fieldName, inShort, saidOfValue } from "./said-of-value.ts";
import { languagesListed, sentenceWords } from "./sentence-words.ts";

export type Sentence = {
  readonly text: string;
  readonly parts: Part[];
  /** About something for staff alone. */
  readonly staff: boolean;
};

const isFigure = ({ noun, key, what }: Change) => noun === "claim" && key === "value" && what === "changed";

/** "Number of parties", or the figure's own label. */
function figureName(row: Row, printer: Printer): string {
  const own = (row.label as Localized | null | undefined)?.[printer.language];
  const words = sentenceWords[printer.language];
  return own ? words.quoted(own) : words.numberOf(printValue("claim", "unit", row.unit, printer));
}

/** "Post “CBD focal point”" */
function rowSubject({ noun, row }: Change, printer: Printer): string {
  const words = sentenceWords[printer.language];
  const name = row ? rowName(noun as ListNoun, row, printer) : "";
  const label = nounLabels[noun][printer.language];
  return name === "" ? label : `${label} ${words.quoted(name)}`;
}

function inLanguages(text: string, of: readonly Language[] | null, printer: Printer): string {
  const words = sentenceWords[printer.language];
  if (!of || of.length === 0) return text;
  return of.length === languages.length
    ? words.inAllLanguages(text)
    : words.inSome(text, languagesListed(of, printer.language));
}

export function ofField(change: Change, printer: Printer): Sentence {
  const words = sentenceWords[printer.language];
  const { part, noun, key, row, staff } = change;
  const language = isLanguage(part) ? [part] : null;
  const label =
    isFigure(change) && row ? figureName(row, printer) : fieldName(noun, key ?? "", printer.language);
  const { text, of } = saidOfValue(change, printer, label);
  const whole = row && !isFigure(change) ? words.about(rowSubject(change, printer), text) : text;
  const where = isFigure(change) ? languages : (language ?? of);
  return { text: inLanguages(whole, where, printer), parts: [part], staff };
}

export function ofRow(change: Change, printer: Printer): Sentence {
  const words = sentenceWords[printer.language];
  const { noun, row, part, staff, what } = change;
  const name = row ? rowName(noun as ListNoun, row, printer) : "";
  const label = nounLabels[noun][printer.language];
  const text = (subject: string) => (what === "changed" ? words.reworded : words[what])(subject);
  return { text: name ? words.about(label, text(name)) : text(label), parts: [part], staff };
}

/** The same long text changed in several languages reads as one sentence. */
export function ofLanguages(changes: readonly [Change, ...Change[]], printer: Printer): Sentence[] {
  const words = sentenceWords[printer.language];
  const [first] = changes;
  if (changes.length === 1) return [ofField(first, printer)];
  const label = fieldName(first.noun, first.key ?? "", printer.language);
  const what = inShort(first, label, words);
  const whole = first.row ? words.about(rowSubject(first, printer), what) : what;
  const of = changes.map(({ part }) => part).filter(isLanguage);
  return [{ text: inLanguages(whole, of, printer), parts: of, staff: first.staff }];
}
