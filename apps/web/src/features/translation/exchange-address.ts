/** What became of a file, in the address of the page: so the report works without script, and nothing is kept for it. */
import { type TakeIn, type UnitOutcome, unitOutcomes } from "@entente/api/translation/view";
import { languageSchema } from "@entente/domain/fields/values";
import type { Language } from "@entente/domain/languages";
import { z } from "zod";

export const exchangeAddress = "/desk/translations/exchange";

export type ReportLine = { readonly outcome: UnitOutcome; readonly recordId: string; readonly path: string };
export type Report = {
  readonly from: Language;
  readonly language: Language;
  readonly counts: readonly { readonly outcome: UnitOutcome; readonly count: number }[];
  readonly lines: readonly ReportLine[];
  /** How many records were saved; null where the file was only checked. */
  readonly saved: number | null;
  /** By which the file is known again. */
  readonly file: string;
};

/** Whether a text that is left out can be taken in all the same. */
export const mayBeChosen = (outcome: UnitOutcome): boolean =>
  outcome === "source-changed" || outcome === "target-changed";

/** An address has room for no more. */
const mostLines = 30;

// What somebody can do something about comes first.
const told: readonly UnitOutcome[] = [
  "source-changed",
  "target-changed",
  "meanwhile",
  "invalid",
  "not-allowed",
  "unknown",
];

/** Where the page says what is wrong. */
export const addressOfTrouble = (trouble: string, more: Record<string, string> = {}): string =>
  `${exchangeAddress}?${new URLSearchParams({ ...more, trouble })}`;

export function addressOfReport(report: TakeIn, file: string, isSaved: boolean): string {
  const query = new URLSearchParams({ from: report.from, into: report.language, file });
  if (isSaved) query.set("saved", String(report.saved));
  for (const outcome of unitOutcomes) {
    const { length } = report.units.filter((unit) => unit.outcome === outcome);
    if (length > 0) query.set(outcome, String(length));
  }
  const lines = told.flatMap((outcome) => report.units.filter((unit) => unit.outcome === outcome));
  for (const { outcome, recordId, path } of lines.slice(0, mostLines)) {
    query.append("line", [outcome, recordId.slice(0, 36), path.slice(0, 60)].join("~"));
  }
  return `${exchangeAddress}?${query}`;
}

const number = z.coerce.number().int().min(0);
const line = z
  .string()
  .transform((text) => text.split("~"))
  .pipe(z.tuple([z.enum(unitOutcomes), z.string(), z.string()]));

/** The report that an address holds; null where it holds none. */
export function reportIn(query: Record<string, string | string[] | undefined>): Report | null {
  const [from, language] = [languageSchema.safeParse(query.from), languageSchema.safeParse(query.into)];
  const file = z.string().max(64).safeParse(query.file).data;
  if (!from.success || !language.success || !file) return null;
  const counts = unitOutcomes.flatMap((outcome) => {
    const count = number.safeParse(query[outcome]).data ?? 0;
    return count > 0 ? [{ outcome, count }] : [];
  });
  const lines = [query.line ?? []].flat().slice(0, mostLines);
  return {
    from: from.data,
    language: language.data,
    counts,
    file,
    saved: number.optional().safeParse(query.saved).data ?? null,
    lines: lines.flatMap((text) => {
      const { data } = line.safeParse(text);
      return data ? [{ outcome: data[0], recordId: data[1], path: data[2] }] : [];
    }),
  };
}
