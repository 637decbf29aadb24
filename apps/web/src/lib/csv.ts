/** A table for a spreadsheet, by RFC 4180. */

/** A spreadsheet must not run what somebody wrote: such a cell begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The names of the columns, then one line a row. */
export const csvOf = (
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string =>
  [columns, ...rows].map((row) => `${row.map((value) => cell(String(value ?? ""))).join(",")}\r\n`).join("");
