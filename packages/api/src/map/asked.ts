/** What a map can be asked for, and how its address is read. */
import { partyCodes } from "@entente/domain/countries/countries";
import { day, languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { type Problem, queryText } from "../search/asked.ts";

export const mapViews = ["europe", "world"] as const;

const parts = {
  /** Whose parties or members: the last part of its address, its acronym or a name that it alone has; null for all treaties. */
  entry: queryText.pipe(z.string().min(1)).nullable().default(null),
  /** A country to be pointed out. */
  country: z.enum(partyCodes).nullable().default(null),
  /** The day of the status; null for today. */
  "in-force-on": day.nullable().default(null),
  /** The section of the earth; null for what shows everybody. */
  view: z.enum(mapViews).nullable().default(null),
} as const;

export const mapAskedSchema = z.strictObject({ language: languageSchema, ...parts });
export type MapAsked = z.infer<typeof mapAskedSchema>;

export const mapKeys = Object.keys(parts) as (keyof typeof parts)[];

/** As of which day the register is read. Every address may have it, and whoever answers addresses has read it. */
const readBefore = "on";

const problems = {
  entry: { key: "entry", rule: "address", valid: [] },
  country: { key: "country", rule: "one-of-these", valid: [...partyCodes] },
  "in-force-on": { key: "in-force-on", rule: "day", valid: [] },
  view: { key: "view", rule: "one-of-these", valid: [...mapViews] },
} as const satisfies Record<keyof typeof parts, Problem>;

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

export type MapRead =
  | { readonly ok: true; readonly asked: MapAsked }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads an address. What it does not know is refused and named, never passed over; what a form left empty is not there. */
export function readMapAsked(language: string, given: Given): MapRead {
  const values = (key: string) => [given[key] ?? []].flat().filter((value) => value !== "");
  const unknown = Object.keys(given).filter((key) => key !== readBefore && !Object.hasOwn(parts, key));
  const twice = mapKeys.filter((key) => values(key).length > 1);
  const asked = mapAskedSchema.safeParse({
    language,
    ...Object.fromEntries(mapKeys.map((key) => [key, values(key)[0] ?? null])),
  });
  const wrong = asked.success ? [] : asked.error.issues.map(({ path }) => path[0] as keyof typeof parts);
  const found: Problem[] = [
    ...unknown.map((key) => ({ key, rule: "unknown-part" as const, valid: mapKeys })),
    ...twice.map((key) => ({ key, rule: "given-twice" as const, valid: [] })),
    ...[...new Set(wrong)].filter((key) => key in problems).map((key) => problems[key]),
  ];
  if (found.length > 0 || !asked.success) return { ok: false, problems: found };
  return { ok: true, asked: asked.data };
}
