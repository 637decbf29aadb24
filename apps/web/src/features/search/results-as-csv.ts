/** Results of a search as a table for a spreadsheet. */
import type { ListView } from "@entente/api/search/found-view";
import { csvOf } from "@/lib/csv.ts";

type Result = ListView["results"][number];

const columns = ["kind", "acronym", "name", "language", "path", "adoptedOn", "changedAt", "id"] as const;

const textOf = (result: Result, column: (typeof columns)[number]): string => {
  const value = result[column];
  return value instanceof Date ? value.toISOString() : (value ?? "");
};

/** One line a result after the names of the columns. */
export const resultsAsCsv = (results: readonly Result[]): string =>
  csvOf(
    columns,
    results.map((result) => columns.map((column) => textOf(result, column))),
  );
