/** A comparison as a table for a spreadsheet: what the page shows, with whether it is the same. */
import { entriesAtOnce } from "@entente/api/compare/asked";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import type { CsvTable } from "@/lib/csv.ts";
import type { Reader } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import type { Compared } from "./compare-page.tsx";
import { sameStanding } from "./countries-table.tsx";
import { compareRows } from "./rows.ts";

const yesOrNo = (same: boolean) => (same ? "yes" : "no");

type Entries = Extract<Compared, { of: "entries" }>;
type Countries = Extract<Compared, { of: "countries" }>;

/** Statements of one cell are parted by "; ". */
function entriesTable({ entries, asked }: Entries, reader: Reader): CsvTable {
  const rows = compareRows(entries, reader).filter(({ same }) => !asked.differences || !same);
  return {
    columns: ["fact", "name", "same", ...entries.map(({ slug }) => slug)],
    rows: rows.map(({ key, label, same, cells }) => [
      key,
      label,
      yesOrNo(same),
      ...cells.map((cell) => cell.map(({ text }) => text).join("; ")),
    ]),
  };
}

/** Every entry of two countries, a portion at a time. */
async function* rowsOfCountries({ asked }: Countries, { language }: Reader) {
  const { differences } = asked;
  const question = { language, countries: [...asked.countries], differences };
  for (let skip = 0; ; skip += entriesAtOnce) {
    const { entries } = await register().compare.countriesList({ ...question, skip });
    if (entries.length === 0) return;
    yield entries.map((one) => [
      one.entry.slug,
      one.entry.title.text,
      yesOrNo(sameStanding(one)),
      ...one.standings.flatMap(({ status, acts }) => [
        acts.length === 0 ? "" : statusLabel(status, one.entry.kind, language),
        acts
          .map(({ act, on }) => [labelOf(participationActs, act, language), on].filter(Boolean).join(" "))
          .join("; "),
      ]),
    ]);
  }
}

/** The comparison, of two countries the whole of it. */
export const comparedAsTable = (compared: Compared, reader: Reader): CsvTable =>
  compared.of === "entries"
    ? entriesTable(compared, reader)
    : {
        columns: [
          "entry",
          "name",
          "same",
          ...compared.asked.countries.flatMap((code) => [code, `${code} acts`]),
        ],
        rows: rowsOfCountries(compared, reader),
      };

/** The name of the saved file: "compare-cbd-cites". */
export const compareFileName = (compared: Compared): string =>
  [
    "compare",
    ...(compared.of === "entries" ? compared.entries.map(({ slug }) => slug) : compared.asked.countries),
  ]
    .join("-")
    .toLowerCase();
