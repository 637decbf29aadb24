/** The addresses of comparisons: the one that is shown, with one thing changed. */
import type { CompareAsked } from "@entente/api/compare/asked";
import type { Language } from "@entente/domain/languages";
import { inLanguage } from "@/lib/addresses.ts";

type Shown = Exclude<CompareAsked, { readonly of: "nothing" }>;

/** What is compared, as the parts of an address. */
export function compareQuery(asked: CompareAsked): string {
  if (asked.of === "nothing")
    return asked.first === null ? "" : `?${new URLSearchParams({ with: asked.first })}`;
  const pairs =
    asked.of === "entries"
      ? asked.entries.map((slug) => ["entry", slug])
      : asked.countries.map((code) => ["country", code.toLowerCase()]);
  const page = asked.of === "countries" && asked.page > 1 ? [["page", String(asked.page)]] : [];
  const only = asked.differences ? [["only", "differences"]] : [];
  return `?${new URLSearchParams([...pairs, ...only, ...page])}`;
}

export const compareAddress = (language: Language, asked: CompareAsked): string =>
  inLanguage(language, "/compare") + compareQuery(asked);

/** The same comparison as a table for a spreadsheet. */
export const compareFile = (language: Language, asked: Shown): string =>
  inLanguage(language, "/compare.csv") + compareQuery(asked);
