/** What is suggested while somebody types: how an address asks for it, and what it answers. */
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { facetSchemas, type Problem, readAsked } from "./asked.ts";

export const suggestionsView = z.array(
  z.object({
    kind: z.enum([...facetSchemas.kind.unwrap().element.options, "country", "topic"]),
    name: z.string(),
    language: languageSchema,
    acronym: z.string().nullable(),
    /** The name that matched, where it is neither the name nor the acronym. */
    matched: z.string().nullable(),
    /** Below the address of the register. */
    path: z.string(),
  }),
);

export type Suggestion = z.infer<typeof suggestionsView>[number];

export type ReadTyped =
  | { readonly ok: true; readonly q: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads an address by the rules of the search. It has one part, and the day that every address may have. */
export function readTyped(
  language: string,
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): ReadTyped {
  const unknown = Object.keys(given).filter((key) => key !== "q" && key !== "on");
  const read = readAsked(language, given.q === undefined ? {} : { q: given.q });
  const problems = [
    ...unknown.map((key) => ({ key, rule: "unknown-part" as const, valid: ["q"] })),
    ...(read.ok ? [] : read.problems),
  ];
  return read.ok && problems.length === 0 ? { ok: true, q: read.asked.q } : { ok: false, problems };
}
