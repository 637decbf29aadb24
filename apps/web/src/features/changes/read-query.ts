/** Reads the few parts that an address below a record may have; what it does not know is refused and named. */
import { lastPage } from "@entente/api/changes/asked";
import type { RefusedPart } from "@/features/page/refused-page.tsx";
import { dayKey } from "@/lib/public-response/asked-day.ts";
import type { ChangesWords } from "@/messages/changes.ts";

export type RefusedChange = RefusedPart<keyof ChangesWords["rules"]>;

type Given = Readonly<Record<string, string | string[] | undefined>>;

function single(
  given: Given,
  known: readonly string[],
): { values: Record<string, string>; problems: RefusedChange[] } {
  const values: Record<string, string> = {};
  const problems: RefusedChange[] = [];
  for (const [key, value] of Object.entries(given)) {
    const all = [value ?? []].flat().filter((one) => one !== "");
    if (key === dayKey) continue;
    if (!known.includes(key)) problems.push({ key, rule: "unknown-part", valid: known });
    else if (all.length > 1) problems.push({ key, rule: "given-twice", valid: [] });
    else if (all[0] !== undefined) values[key] = all[0];
  }
  return { values, problems };
}

const counted = (text: string, most: number): number | null =>
  /^[1-9]\d{0,6}$/.test(text) && Number(text) <= most ? Number(text) : null;

export type ReadPage = { readonly page: number; readonly problems: readonly RefusedChange[] };

export function readPage(given: Given): ReadPage {
  const { values, problems } = single(given, ["page"]);
  const page = values.page === undefined ? 1 : counted(values.page, lastPage);
  if (page !== null) return { page, problems };
  return { page: 1, problems: [...problems, { key: "page", rule: "page-number", valid: [] }] };
}

export type ReadSides = {
  readonly from: number | null;
  readonly to: number | "now" | null;
  readonly problems: readonly RefusedChange[];
};

export function readSides(given: Given): ReadSides {
  const { values, problems } = single(given, ["from", "to"]);
  const from = values.from === undefined ? null : counted(values.from, 1_000_000);
  const to = values.to === undefined ? null : values.to === "now" ? "now" : counted(values.to, 1_000_000);
  const wrong = [
    ...(values.from !== undefined && from === null ? ["from"] : []),
    ...(values.to !== undefined && to === null ? ["to"] : []),
  ];
  return {
    from,
    to,
    problems: [...problems, ...wrong.map((key) => ({ key, rule: "version" as const, valid: [] }))],
  };
}
