/** What can be compared, and how an address asks for it. */
import { isPartyCode, type PartyCode } from "@entente/domain/countries/countries";
import { z } from "zod";
import { mostAtOnce, type Problem, queryText } from "../search/asked.ts";

export const fewestEntries = 2;
export const mostEntries = 4;
export const countryCount = 2;
/** Entries of two countries on one page. */
export const entriesOnPage = 200;
/** In one portion of a file. */
export const entriesAtOnce = 1000;

/** An entry as somebody names it: the last part of its address, its acronym or a name that it alone has. */
export const entryName = queryText.pipe(z.string().min(1));

export type CompareAsked =
  /** Nothing yet, or one entry to begin with. */
  | { readonly of: "nothing"; readonly first: string | null }
  | { readonly of: "entries"; readonly entries: readonly string[]; readonly differences: boolean }
  | {
      readonly of: "countries";
      readonly countries: readonly [PartyCode, PartyCode];
      readonly differences: boolean;
      readonly page: number;
    };

export type ReadCompare =
  | { readonly ok: true; readonly asked: CompareAsked }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const known = ["entry", "country", "with", "only", "page"];
const differences = "differences";

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const valuesOf = (given: Given, key: string) => [
  ...new Set(
    [given[key] ?? []]
      .flat()
      .map((value) => value.trim())
      .filter((value) => value !== ""),
  ),
];

const refuse = (...problems: readonly Problem[]): ReadCompare => ({ ok: false, problems });

/** Reads an address. What it does not know is refused and named, never passed over. */
export function readCompare(given: Given): ReadCompare {
  const unknown = Object.keys(given).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    return refuse(...unknown.map((key) => ({ key, rule: "unknown-part" as const, valid: known })));
  }
  const [entries, named, first, only, pages] = ["entry", "country", "with", "only", "page"].map((key) =>
    valuesOf(given, key),
  ) as [string[], string[], string[], string[], string[]];
  const wrong = [...entries, ...first].filter((name) => !entryName.safeParse(name).success);
  if (wrong.length > 0) return refuse({ key: "entry", rule: "address", valid: [] });
  if (only.some((value) => value !== differences)) {
    return refuse({ key: "only", rule: "one-of-these", valid: [differences] });
  }
  const page = z.coerce
    .number()
    .int()
    .min(1)
    .max(mostAtOnce)
    .safeParse(pages[0] ?? "1");
  if (!page.success || pages.length > 1) return refuse({ key: "page", rule: "page-number", valid: [] });
  if (entries.length > 0 && named.length > 0) {
    return refuse({ key: "country", rule: "entries-or-countries", valid: ["entry", "country"] });
  }
  if (entries.length > 0) {
    return entries.length < fewestEntries || entries.length > mostEntries
      ? refuse({ key: "entry", rule: "two-to-four", valid: [] })
      : { ok: true, asked: { of: "entries", entries, differences: only.length > 0 } };
  }
  if (named.length === 0) return { ok: true, asked: { of: "nothing", first: first[0] ?? null } };
  const [one, other, ...more] = named.map((code) => code.toUpperCase());
  if (one === undefined || other === undefined || more.length > 0 || one === other) {
    return refuse({ key: "country", rule: "two-countries", valid: [] });
  }
  if (!isPartyCode(one) || !isPartyCode(other))
    return refuse({ key: "country", rule: "one-of-these", valid: [] });
  return {
    ok: true,
    asked: { of: "countries", countries: [one, other], differences: only.length > 0, page: page.data },
  };
}
