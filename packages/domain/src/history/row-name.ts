/** What a row is called in a sentence: "Belgium, ratification on 22 November 1996". */
import type { Language } from "../languages.ts";
import type { Row } from "../record/document.ts";
import type { ListNoun } from "../record/nouns.ts";
import { type Printer, printValue } from "./print-value.ts";

const on: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) => ` on ${day}`,
  fr: (day) => ` (${day})`,
  nl: (day) => ` op ${day}`,
  de: (day) => ` am ${day}`,
};

/** The language's own wording for a whole day only: nobody signs "am 1992". */
const dated = (value: unknown, printed: string, language: Language): string =>
  printed === "" ? "" : /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? on[language](printed) : ` (${printed})`;

function parts(noun: ListNoun, row: Row, printer: Printer): string[] {
  const print = (key: string) => printValue(noun, key, row[key], printer);
  const own = (key: string) =>
    (row[key] as Partial<Record<Language, string>> | null | undefined)?.[printer.language] ?? "";
  switch (noun) {
    case "participation":
      return [print("party"), print("act") + dated(row.on, print("on"), printer.language)];
    case "membership":
      return [print("unitId"), print("kind")];
    case "involvement":
      return [print("function"), print("unitId")];
    case "post":
      return [own("title") || print("type")];
    case "assignment":
      return [print("personId") || print("organisation"), print("postId")];
    case "claim":
      return [own("label") || print("unit")];
    case "link":
      return [own("label") || print("url")];
    case "relation":
      return [print("kind"), print("entryId") || own("outside")];
    case "identifier":
      return [print("scheme"), print("value")];
  }
}

/** The name of a row; empty while nothing in it says what it is. */
export const rowName = (noun: ListNoun, row: Row, printer: Printer): string =>
  parts(noun, row, printer)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(", ");
