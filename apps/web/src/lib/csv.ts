/** A table for a spreadsheet, by RFC 4180. */

/** A spreadsheet must not run what somebody wrote: such a cell begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type CsvRow = readonly (string | number | null)[];

/** One line a row. */
const csvLines = (rows: readonly CsvRow[]): string =>
  rows.map((row) => `${row.map((value) => cell(String(value ?? ""))).join(",")}\r\n`).join("");

/** The names of the columns, then one line a row. */
export const csvOf = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  csvLines([columns, ...rows]);

export type CsvTable = {
  readonly columns: readonly string[];
  /** All rows, or one portion after the other where there can be very many. */
  readonly rows: readonly CsvRow[] | AsyncIterable<readonly CsvRow[]>;
};

/** A table as it leaves; of what comes in portions, one at a time is held as rows. */
export async function csvBody({ columns, rows }: CsvTable): Promise<Blob> {
  const parts = [csvOf(columns, [])];
  if (Symbol.asyncIterator in rows) for await (const portion of rows) parts.push(csvLines(portion));
  else parts.push(csvLines(rows));
  return new Blob(parts);
}
