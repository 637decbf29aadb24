/** Two versions beside each other: for each difference what it is about, and both values in words. */
import type { Field } from "../fields/field.ts";
import { isLanguage, type Language, languages } from "../languages.ts";
import { fieldsOf, nounLabels } from "../record/labels.ts";
import type { ListNoun } from "../record/nouns.ts";
import type { Part } from "../record/parts.ts";
import type { Change } from "./change.ts";
import { localizedValue } from "./localized-value.ts";
import { type Printer, printValue } from "./print-value.ts";
import { rowName } from "./row-name.ts";
import { fieldName } from "./said-of-value.ts";
import { sameValue } from "./same-value.ts";

export type Comparison = {
  readonly part: Part;
  readonly what: Change["what"];
  /** The list, and what the row is called; null for a field of the record itself. */
  readonly list: string | null;
  readonly row: string | null;
  /** The field; null for a whole row. */
  readonly field: string | null;
  readonly before: string;
  readonly after: string;
  /** The language in which the values are written, where it is not the reader's. */
  readonly language: Language | null;
  readonly staff: boolean;
  readonly former: boolean;
};

type Values = Readonly<Record<string, unknown>>;

/** A row in words, one line a field. */
function printRow(noun: ListNoun, row: unknown, printer: Printer): string {
  if (row === null) return "";
  const fields = fieldsOf[noun] as Readonly<Record<string, Field>>;
  const values = row as Values;
  const keys = [...new Set([...Object.keys(fields), ...Object.keys(values)])];
  return keys
    .filter((key) => key !== "id" && key in values && fields[key]?.audience !== "staff")
    .map((key) => ({ key, value: values[key] }))
    .map(({ key, value }) => ({
      label: fieldName(noun, key, printer.language),
      value: localizedValue(value)
        ? String(localizedValue(value)?.[printer.language] ?? "")
        : printValue(noun, key, value, printer),
    }))
    .filter(({ value }) => value !== "")
    .map(({ label, value }) => `${label}: ${value}`)
    .join("\n");
}

function compareField(
  change: Change,
  frame: Pick<Comparison, "list" | "row">,
  printer: Printer,
): Comparison[] {
  const { part, noun, what, key, before, after, staff, former } = change;
  const field = fieldName(noun, key ?? "", printer.language);
  const rest = { part, what, ...frame, field, staff, former };
  const [was, is] = [localizedValue(before), localizedValue(after)];
  if (was || is) {
    return languages
      .filter((language) => !sameValue(was?.[language], is?.[language]))
      .map((language) => ({
        ...rest,
        before: String(was?.[language] ?? ""),
        after: String(is?.[language] ?? ""),
        language,
      }));
  }
  // The items of a list stand on lines of their own.
  const print = (value: unknown) =>
    (Array.isArray(value) ? value : [value])
      .map((one) => printValue(noun, key ?? "", one, printer))
      .join("\n");
  const language = isLanguage(part) ? part : null;
  return [{ ...rest, before: print(before), after: print(after), language }];
}

/** Every difference in words; a whole row comes with its public fields. */
export function comparisonsOf(changes: readonly Change[], printer: Printer): Comparison[] {
  return changes.flatMap((change) => {
    const { noun, row, key, part, what, staff, former } = change;
    const frame = {
      list: row ? nounLabels[noun][printer.language] : null,
      row: row ? rowName(noun as ListNoun, row, printer) : null,
    };
    if (key !== null) return compareField(change, frame, printer);
    const print = (value: unknown) => (what === "moved" ? "" : printRow(noun as ListNoun, value, printer));
    const [before, after] = [print(change.before), print(change.after)];
    return [{ part, what, ...frame, field: null, before, after, language: null, staff, former }];
  });
}
