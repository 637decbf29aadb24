/** What a search can be asked, and how an address asks it: closed lists, bounded words, nothing that is guessed. */
import { partyCodes } from "@entente/domain/countries/countries";
import { day, languageSchema, slug } from "@entente/domain/fields/values";
import { partyStatuses } from "@entente/domain/participation/status";
import { areas } from "@entente/domain/vocabulary/areas";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { entrySubtypes } from "@entente/domain/vocabulary/entry-subtypes";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipRoles } from "@entente/domain/vocabulary/membership-roles";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { topics } from "@entente/domain/vocabulary/topics";
import { z } from "zod";

export const pageSize = 20;
export const mostAtOnce = 1000;
/** How many records a table holds at most: as many as there are pages for. */
export const mostListed = pageSize * mostAtOnce;
export const longest = 200;
export const mostWords = 16;

/** What can be wrong with a part of an address. Whoever shows it says it in the reader's language. */
export const rules = [
  "unknown-part",
  "given-twice",
  "one-of-these",
  "page-number",
  "day",
  "too-long",
  "too-many-words",
  "control-characters",
  "needs-country",
  "too-many-values",
  "address",
  "year",
  "years-in-order",
  "two-to-four",
  "two-countries",
  "entries-or-countries",
] as const;
export type Rule = (typeof rules)[number];

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

export const queryText = z
  .string()
  .max(longest, "too-long")
  .refine((text) => !/\p{Cc}/u.test(text), "control-characters")
  .refine((text) => wordsIn(text) <= mostWords, "too-many-words")
  .transform((text) => text.normalize("NFC").trim());

const some = <S extends z.ZodType>(value: S) => z.array(value).max(50, "too-many-values").default([]);

/** What a search can be narrowed by; several values of one are alternatives. */
export const facetSchemas = {
  kind: some(z.enum([...entryKinds.keys, "person", "unit", "page"])),
  subtype: some(z.enum(entrySubtypes.keys)),
  topic: some(z.enum(topics.keys)),
  area: some(z.enum(areas.keys)),
  function: some(z.enum(involvementFunctions.keys)),
  unit: some(slug),
  post: some(z.enum(postTypes.keys)),
  role: some(z.enum(membershipRoles.keys)),
  "part-of": some(slug),
  country: some(z.enum(partyCodes)),
  status: some(z.enum(partyStatuses)),
} as const;

export type FacetKey = keyof typeof facetSchemas;
export const facetKeys = Object.keys(facetSchemas) as FacetKey[];

export const sorts = ["relevance", "name", "adopted", "changed"] as const;

const others = {
  q: queryText.default(""),
  /** Whether the units below the chosen ones count too. */
  within: z.boolean().default(false),
  /** In force, or in being, on this day. */
  "in-force-on": day.nullable().default(null),
  sort: z.enum(sorts).default("relevance"),
} as const;

/** Everything but the page: what is asked for, in which order. */
export const askedSchema = z
  .strictObject({ language: languageSchema, ...others, ...facetSchemas })
  .refine(({ status, country }) => status.length === 0 || country.length > 0, {
    path: ["status"],
    message: "needs-country",
  });

export type Asked = z.infer<typeof askedSchema>;

/** What is wrong with one part of an address, and what would be right. */
export type Problem = { readonly key: string; readonly rule: Rule; readonly valid: readonly string[] };

const pageNumber = z.coerce.number().int().min(1).max(mostAtOnce);

const single = ["q", "in-force-on", "sort", "within", "page"];
const known = [...single, ...facetKeys];
/** As of which day the register is read. Every address may have it, and whoever answers addresses has read it. */
const readBefore = ["on"];

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const valuesOf = (given: Given, key: string): string[] => {
  const values = given[key];
  const all = values === undefined ? [] : typeof values === "string" ? [values] : [...values];
  // A form sends what was left empty too.
  return key === "q" ? all : all.filter((value) => value !== "");
};

/** The values that a part of an address may have, where they are a closed list. */
function validFor(key: string): readonly string[] {
  if (key === "sort") return sorts;
  if (key === "within") return ["1"];
  if (!facetKeys.includes(key as FacetKey)) return [];
  const element = facetSchemas[key as FacetKey].unwrap().element;
  return element instanceof z.ZodEnum ? (element.options as string[]) : [];
}

const isRule = (text: string): text is Rule => (rules as readonly string[]).includes(text);

function problemOf(key: string, message: string): Problem {
  const valid = validFor(key);
  if (isRule(message)) return { key, rule: message, valid };
  if (key === "page") return { key, rule: "page-number", valid };
  if (key === "in-force-on") return { key, rule: "day", valid };
  return { key, rule: valid.length > 0 ? "one-of-these" : "address", valid };
}

export type Read =
  | { readonly ok: true; readonly asked: Asked; readonly page: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads an address. What it does not know is refused and named, never passed over. */
export function readAsked(language: string, given: Given): Read {
  const unknown = Object.keys(given).filter((key) => ![...known, ...readBefore].includes(key));
  const twice = single.filter((key) => valuesOf(given, key).length > 1);
  const within = valuesOf(given, "within")[0];
  const page = pageNumber.safeParse(valuesOf(given, "page")[0] ?? "1");
  const inForceOn = valuesOf(given, "in-force-on")[0];
  const sort = valuesOf(given, "sort")[0];
  const asked = askedSchema.safeParse({
    language,
    q: valuesOf(given, "q")[0] ?? "",
    within: within === "1",
    ...(inForceOn === undefined ? {} : { "in-force-on": inForceOn }),
    ...(sort === undefined ? {} : { sort }),
    ...Object.fromEntries(facetKeys.map((key) => [key, [...new Set(valuesOf(given, key))]])),
  });
  const wrong = asked.success ? [] : asked.error.issues;
  const problems = [
    ...unknown.map((key) => ({ key, rule: "unknown-part" as const, valid: known })),
    ...twice.map((key) => ({ key, rule: "given-twice" as const, valid: [] })),
    ...(within === undefined || within === "1" ? [] : [problemOf("within", "")]),
    ...(page.success ? [] : [problemOf("page", "")]),
    ...wrong.map(({ path, message }) => problemOf(String(path[0]), message)),
  ];
  if (problems.length > 0 || !asked.success || !page.success) {
    return { ok: false, problems: [...new Map(problems.map((one) => [one.key, one])).values()] };
  }
  return { ok: true, asked: asked.data, page: page.data };
}
