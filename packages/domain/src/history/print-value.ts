/** Values as a reader of the history sees them: labels, dates and numbers in words, names instead of ids. */
import { parseEdtf } from "../dates/edtf.ts";
import { printDate, printNumber } from "../dates/print.ts";
import type { Field } from "../fields/field.ts";
import { date, day, source } from "../fields/values.ts";
import { isLanguage, type Language } from "../languages.ts";
import { fieldsOf, type Noun } from "../record/labels.ts";
import { termsOf } from "../record/terms.ts";
import { sourceName } from "../vocabulary/common-sources.ts";
import { printWords } from "./print-words.ts";

export type Printer = {
  readonly language: Language;
  /** The name of the record with this id, or of the post on the same entry. */
  readonly nameOf: (id: string) => string | undefined;
};

/** What a field's own name was, where no label is left: "formerName" reads "former name". */
export const spelledOut = (key: string): string =>
  key.replace(/[-_]/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);

/** A value that no declared field explains, as plainly as it can be said. */
function printAnything(value: unknown, printer: Printer): string {
  const words = printWords[printer.language];
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return printNumber(value, printer.language);
  if (typeof value === "string") return isId(value) ? (printer.nameOf(value) ?? words.gone) : value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([key]) => key !== "id")
    .map(([key, part]) => {
      const printed = printAnything(part, printer);
      return isLanguage(key) && !Array.isArray(value) ? `${key.toUpperCase()} ${printed}` : printed;
    })
    .filter((text) => text !== "")
    .join(", ");
}

const isDate = ({ value }: Field) => value === date || value === day;

/** Prints one value of a field; an empty one is the empty text. */
export function printValue(noun: Noun, key: string, value: unknown, printer: Printer): string {
  const field = (fieldsOf[noun] as Readonly<Record<string, Field>>)[key];
  const terms = termsOf(noun, key);
  const { language } = printer;
  if (Array.isArray(value)) {
    return value.map((one) => printValue(noun, key, one, printer)).join(", ");
  }
  // A term that the list no longer has still shows, by its key.
  if (terms && typeof value === "string") return terms[value]?.[language] ?? spelledOut(value);
  if (field?.value === source && typeof value === "string") return sourceName(value, language).text;
  if (field && isDate(field) && typeof value === "string" && parseEdtf(value))
    return printDate(value, language);
  return printAnything(value, printer);
}
