/** Lines of the audit log as a file holds them. */
import type { AuditLine } from "@entente/api/audit/view";

export type ExportFormat = "csv" | "jsonl";

/** A spreadsheet must not run what somebody typed: such a cell begins with an apostrophe. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const columns = [
  "line",
  "at",
  "action",
  "account",
  "accountId",
  "session",
  "browser",
  "system",
  "record",
  "recordName",
  "subject",
  "before",
  "after",
];

const side = (changes: AuditLine["changes"], which: "before" | "after") =>
  changes
    .flatMap((change) => (change[which] === null ? [] : [`${change.label}: ${change[which]}`]))
    .join("; ");

const csvLine = ({ id, at, action, account, session, device, record, subject, changes }: AuditLine): string =>
  [
    id,
    at.toISOString(),
    action,
    account?.name ?? "",
    account?.id ?? "",
    session ?? "",
    device?.browser ?? "",
    device?.system ?? "",
    record?.id ?? "",
    record?.name ?? "",
    subject?.name ?? "",
    side(changes, "before"),
    side(changes, "after"),
  ]
    .map(cell)
    .join(",");

/** What stands before the first line; a spreadsheet takes the byte order mark as a sign of UTF-8. */
export const headOf = (format: ExportFormat): string =>
  format === "csv" ? `\ufeff${columns.join(",")}\r\n` : "";

export const lineAs = (format: ExportFormat, line: AuditLine): string =>
  format === "csv" ? `${csvLine(line)}\r\n` : `${JSON.stringify(line)}\n`;
