/** A comparison as a table for a spreadsheet: what the page shows, with whether it is the same. */
import { statusLabel } from "@entente/domain/participation/status-labels";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { csvOf } from "@/lib/csv.ts";
import type { Reader } from "@/lib/reader.ts";
import type { Compared } from "./compare-page.tsx";
import { sameStanding } from "./countries-table.tsx";
import { compareRows } from "./rows.ts";

const yesOrNo = (same: boolean) => (same ? "yes" : "no");

/** Statements of one cell are parted by "; ". */
export function comparedAsCsv(compared: Compared, reader: Reader): string {
  const { language } = reader;
  if (compared.of === "entries") {
    const rows = compareRows(compared.entries, reader).filter(
      ({ same }) => !compared.asked.differences || !same,
    );
    return csvOf(
      ["fact", "name", "same", ...compared.entries.map(({ slug }) => slug)],
      rows.map(({ key, label, same, cells }) => [
        key,
        label,
        yesOrNo(same),
        ...cells.map((cell) => cell.map(({ text }) => text).join("; ")),
      ]),
    );
  }
  const { countries, entries } = compared.compared;
  return csvOf(
    ["entry", "name", "same", ...countries.flatMap((code) => [code, `${code} acts`])],
    entries.map((one) => [
      one.entry.slug,
      one.entry.title.text,
      yesOrNo(sameStanding(one)),
      ...one.standings.flatMap(({ status, acts }) => [
        acts.length === 0 ? "" : statusLabel(status, one.entry.kind, language),
        acts
          .map(({ act, on }) => [labelOf(participationActs, act, language), on].filter(Boolean).join(" "))
          .join("; "),
      ]),
    ]),
  );
}

/** The name of the saved file: "compare-cbd-cites". */
export const compareFileName = (compared: Compared): string =>
  [
    "compare",
    ...(compared.of === "entries" ? compared.entries.map(({ slug }) => slug) : compared.asked.countries),
  ]
    .join("-")
    .toLowerCase();
