/** Results of a search as a table for a spreadsheet, by RFC 4180. */
import type { ListView } from "@entente/api/search/found-view";

type Result = ListView["results"][number];

/** A spreadsheet must not run what somebody wrote: such a cell begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = ["kind", "acronym", "name", "language", "path", "adoptedOn", "changedAt", "id"] as const;

const textOf = (result: Result, column: (typeof columns)[number]): string => {
  const value = result[column];
  return value instanceof Date ? value.toISOString() : (value ?? "");
};

/** One line a result after the names of the columns. */
export const resultsAsCsv = (results: readonly Result[]): string =>
  [
    columns.join(","),
    ...results.map((result) => columns.map((column) => cell(textOf(result, column))).join(",")),
  ]
    .map((line) => `${line}\r\n`)
    .join("");
