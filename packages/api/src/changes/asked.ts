/** What changes can be narrowed by, and how an address asks it: closed lists and single values, nothing that is guessed. */
import { day, languageSchema, slug } from "@entente/domain/fields/values";
import { languages } from "@entente/domain/languages";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { topics } from "@entente/domain/vocabulary/topics";
import { z } from "zod";

export const pageSize = 20;
export const lastPage = 1000;
/** More acts than these are not counted. */
export const countedAtMost = 1000;

export const changedKinds = [...entryKinds.keys, "person", "unit", "page"] as const;

/** What can be wrong with a part of an address. Whoever shows it says it in the reader's language. */
export const changeRules = [
  "unknown-part",
  "given-twice",
  "one-of-these",
  "page-number",
  "day",
  "entry",
  "unit",
] as const;
export type ChangeRule = (typeof changeRules)[number];

const filters = {
  /** An entry by the last part of its address, its acronym or its name. */
  entry: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((text) => !/\p{Cc}/u.test(text))
    .nullable()
    .default(null),
  kind: z.enum(changedKinds).nullable().default(null),
  /** What changed in the text of this language. */
  text: languageSchema.nullable().default(null),
  topic: z.enum(topics.keys).nullable().default(null),
  unit: slug.nullable().default(null),
  /** From this day on, as the register counts days. */
  since: day.nullable().default(null),
} as const;

export const changesAskedSchema = z.strictObject({ language: languageSchema, ...filters });

export type ChangesAsked = z.infer<typeof changesAskedSchema>;

/** What is wrong with one part of an address, and what would be right. */
export type ChangeProblem = {
  readonly key: string;
  readonly rule: ChangeRule;
  readonly valid: readonly string[];
};

/** The parts of an address. The language of a text is called so there, because no other language is asked for. */
const names = {
  entry: "entry",
  kind: "kind",
  text: "language",
  topic: "topic",
  unit: "unit",
  since: "since",
} as const satisfies Record<keyof typeof filters, string>;

type Key = keyof typeof names;
const keys = Object.keys(names) as Key[];

/** As of which day everything is read is said in every address, and read before this. */
const readBefore = "on";

/** Every part that an address of changes may have. */
export const changeParts: readonly string[] = [...Object.values(names), "page"];

const validFor: Readonly<Record<Key, readonly string[]>> = {
  entry: [],
  kind: changedKinds,
  text: languages,
  topic: topics.keys,
  unit: [],
  since: [],
};
const ruleFor = (key: Key): ChangeRule =>
  key === "since" ? "day" : key === "entry" || key === "unit" ? key : "one-of-these";

const pageNumber = z.coerce.number().int().min(1).max(lastPage);

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form sends what was left empty too. */
const valuesOf = (given: Given, name: string): string[] =>
  [given[name] ?? []].flat().filter((value) => value !== "");

export type ChangesRead =
  | { readonly ok: true; readonly asked: ChangesAsked; readonly page: number }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] };

/** Reads an address. What it does not know is refused and named, never passed over. */
export function readChangesAsked(language: string, given: Given): ChangesRead {
  const unknown = Object.keys(given).filter((name) => name !== readBefore && !changeParts.includes(name));
  const twice = changeParts.filter((name) => valuesOf(given, name).length > 1);
  const page = pageNumber.safeParse(valuesOf(given, "page")[0] ?? "1");
  const values = keys.map((key) => [key, valuesOf(given, names[key])[0] ?? null]);
  const asked = changesAskedSchema.safeParse({ language, ...Object.fromEntries(values) });
  const wrong = asked.success ? [] : asked.error.issues.map(({ path }) => String(path[0]) as Key);
  const problems: ChangeProblem[] = [
    ...unknown.map((key) => ({ key, rule: "unknown-part" as const, valid: changeParts })),
    ...twice.map((key) => ({ key, rule: "given-twice" as const, valid: [] })),
    ...(page.success ? [] : [{ key: "page", rule: "page-number" as const, valid: [] }]),
    ...wrong.map((key) => ({ key: names[key], rule: ruleFor(key), valid: validFor[key] })),
  ];
  if (problems.length > 0 || !asked.success || !page.success) {
    return { ok: false, problems: [...new Map(problems.map((one) => [one.key, one])).values()] };
  }
  return { ok: true, asked: asked.data, page: page.data };
}

/** What is asked as the parts of an address, without what was left open. */
export const askedParts = (asked: ChangesAsked, page = 1): [name: string, value: string][] => [
  ...keys.flatMap((key): [string, string][] => {
    const value = asked[key];
    return value === null ? [] : [[names[key], value]];
  }),
  ...(page > 1 ? [["page", String(page)] as [string, string]] : []),
];
