/**
 * A list of people to invite, as a spreadsheet writes it: what each line says, and what is wrong with it. Columns
 * are named in the first line, in any order; commas, semicolons or tabs part them.
 */
import { createHash } from "node:crypto";
import { emailSchema, type Invitation } from "@entente/domain/access/account";
import { type Role, roles } from "@entente/domain/access/roles";
import { isLanguage, type Language } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import { parse } from "csv-parse/sync";
import type { CsvCheck, CsvLine } from "./view.ts";

const demanded = ["name", "email", "role"] as const;
const columns: readonly string[] = [...demanded, "units", "languages", "mail"];
export const mostLines = 1000;

type Unit = { readonly id: string; readonly slug: string | null; readonly short: string | null };
type Given = {
  readonly csv: string;
  /** Names the act: the same file in the same act gives the same accounts. */
  readonly actId: string;
  /** The language of mails where the line does not say. */
  readonly language: Language;
  readonly units: readonly Unit[];
  readonly taken: ReadonlySet<string>;
};
type Problem = CsvLine["problems"][number];

/** What the first line uses most. */
function delimiterOf(csv: string): string {
  const head = csv.split(/\r?\n/, 1)[0] ?? "";
  const count = (mark: string) => head.split(mark).length;
  return [";", "\t", ","].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** An id that the act and the address give together. */
function idOf(actId: string, email: string): string {
  const hex = createHash("sha256").update(`${actId} ${email}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

const several = (text: string): string[] => text.split(/[|/\s]+/).filter((word) => word !== "");
const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
const isPart = (text: string): text is Part => (parts as readonly string[]).includes(text);

type Record_ = Readonly<Record<string, string>>;
type Read = { readonly line: CsvLine; readonly invitation: Invitation };

function readLine(record: Record_, number: number, given: Given, seen: Map<string, number>): Read {
  const problems: Problem[] = [];
  const wrong = (problem: Problem["problem"], about = "") => problems.push({ problem, about });
  const value = (column: string) => record[column]?.trim() ?? "";
  const [name, typed, role] = [value("name"), value("email"), value("role").toLowerCase()];
  if (name === "" || name.length > 120) wrong("no-name");
  const parsed = emailSchema.safeParse(typed);
  const email = parsed.data ?? typed.toLowerCase();
  if (typed === "") wrong("no-address");
  else if (!parsed.success) wrong("bad-address", typed);
  const first = seen.get(email);
  if (first !== undefined && typed !== "") wrong("twice", String(first));
  else seen.set(email, number);
  if (!isRole(role)) wrong("bad-role", value("role"));
  const units = several(value("units")).flatMap((word) => {
    const unit = given.units.find(
      ({ slug, short }) => slug === word.toLowerCase() || short?.toLowerCase() === word.toLowerCase(),
    );
    if (!unit) wrong("unknown-unit", word);
    return unit ? [unit.id] : [];
  });
  const languages = several(value("languages").toLowerCase()).flatMap((word) => {
    const part = word === "facts" ? "shared" : word;
    if (!isPart(part)) wrong("unknown-language", word);
    return isPart(part) ? [part] : [];
  });
  if (role === "admin" && units.length + languages.length > 0) wrong("admin-everywhere");
  const mail = value("mail").toLowerCase();
  if (mail !== "" && !isLanguage(mail)) wrong("unknown-mail-language", mail);
  const outcome = problems.length > 0 ? "wrong" : given.taken.has(email) ? "there" : "new";
  return {
    line: { line: number, name, email, role: value("role"), outcome, problems },
    invitation: {
      accountId: idOf(given.actId, email),
      name,
      email,
      role: isRole(role) ? role : "contributor",
      units,
      languages,
      language: isLanguage(mail) ? mail : given.language,
    },
  };
}

type Table = { readonly header: readonly string[]; readonly records: { record: Record_; line: number }[] };

function tableOf(csv: string): Table | null {
  try {
    let header: string[] = [];
    const rows = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      columns: (names: string[]) => {
        header = names.map((name) => name.trim().toLowerCase());
        return header;
      },
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: Record_; info: { lines: number } }[];
    return { header, records: rows.map(({ record, info }) => ({ record, line: info.lines })) };
  } catch {
    return null;
  }
}

/** The addresses that a file names, as far as it can be read. */
export const addressesIn = (csv: string): string[] =>
  tableOf(csv)?.records.map(({ record }) => (record.email ?? "").trim().toLowerCase()) ?? [];

export type CsvReading = CsvCheck & { readonly invitations: readonly Invitation[] };

/** Reads a file. Invitations count only where neither the file nor a line has a problem. */
export function readCsv(given: Given): CsvReading {
  const fault = (problem: CsvCheck["problem"], about = ""): CsvReading => ({
    problem,
    about,
    lines: [],
    invitations: [],
  });
  if (given.csv.trim() === "") return fault("empty");
  const table = tableOf(given.csv);
  if (!table) return fault("unreadable");
  const missing = demanded.filter((column) => !table.header.includes(column));
  if (missing.length > 0) return fault("missing-columns", missing.join(", "));
  const unknown = table.header.filter((column) => column !== "" && !columns.includes(column));
  if (unknown.length > 0) return fault("unknown-columns", unknown.join(", "));
  if (table.records.length === 0) return fault("empty");
  if (table.records.length > mostLines) return fault("too-many", String(table.records.length));
  const seen = new Map<string, number>();
  const read = table.records.map(({ record, line }) => readLine(record, line, given, seen));
  return {
    problem: null,
    about: "",
    lines: read.map(({ line }) => line),
    invitations: read.map(({ invitation }) => invitation),
  };
}
