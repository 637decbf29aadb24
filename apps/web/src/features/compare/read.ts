/** Reads what an address compares, for the page and for the file. */
import { type CompareAsked, readCompare } from "@entente/api/compare/asked";
import type { Problem } from "@entente/api/search/asked";
import type { Language } from "@entente/domain/languages";
import { register } from "@/lib/register.ts";
import type { Compared } from "./compare-page.tsx";

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

type Answer =
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: true; readonly asked: CompareAsked; readonly compared: Compared | null };

/** Countries nobody has acts of are no choice: what is valid is what the register knows. */
async function withValid(language: Language, problems: readonly Problem[]): Promise<readonly Problem[]> {
  if (!problems.some(({ key, valid }) => key === "country" && valid.length === 0)) return problems;
  const { countries } = await register().compare.choices({ language });
  const valid = countries.map((code) => code.toLowerCase());
  return problems.map((one) => (one.key === "country" && one.valid.length === 0 ? { ...one, valid } : one));
}

/** Compares what the address names: of two countries, one page. */
export async function readComparison(language: Language, given: Given): Promise<Answer> {
  const read = readCompare(given);
  if (!read.ok) return { ok: false, problems: await withValid(language, read.problems) };
  const { asked } = read;
  if (asked.of === "nothing") return { ok: true, asked, compared: null };
  if (asked.of === "entries") {
    const answer = await register().compare.entries({ language, entries: [...asked.entries] });
    if (answer.outcome === "unknown") return { ok: false, problems: answer.problems };
    const found = { ...asked, entries: answer.entries.map(({ slug }) => slug) };
    return { ok: true, asked: found, compared: { of: "entries", asked: found, entries: answer.entries } };
  }
  const question = { language, countries: [...asked.countries], differences: asked.differences };
  const compared = await register().compare.countries({ ...question, page: asked.page });
  return { ok: true, asked, compared: { of: "countries", asked, compared } };
}
