/** What a search of the register answers: why each record was found, and what the answer can be narrowed by. */
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { facetKeys, facetSchemas, rules } from "./asked.ts";
import { piecesView } from "./marks.ts";
import { searchHitView } from "./view.ts";

const markedView = z.object({ pieces: piecesView, language: languageSchema });

export const recordHitView = z.object({
  id: z.uuid(),
  /** A kind of entry, or of record. */
  kind: facetSchemas.kind.unwrap().element,
  segment: z.string(),
  slug: z.string(),
  acronym: z.string().nullable(),
  name: markedView,
  summary: markedView.nullable(),
  adoptedOn: z.string().nullable(),
  changedAt: z.date(),
  /** Why it was found, where name and summary do not show it. */
  why: z.array(
    z.object({
      through: z.enum(["name", "text", "answers", "topic"]),
      pieces: piecesView,
      language: languageSchema,
    }),
  ),
});

const facetView = z.object({
  key: z.enum(facetKeys),
  values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int(), chosen: z.boolean() })),
});

/** An address that names something there is not, with what there is. */
export const nothingKnown = z.object({
  outcome: z.literal("unknown"),
  problems: z.array(z.object({ key: z.string(), rule: z.enum(rules), valid: z.array(z.string()) })),
});

export const foundView = z.object({
  outcome: z.literal("found"),
  total: z.int(),
  hits: z.array(recordHitView),
  facets: z.array(facetView),
  /** How the question was widened because nothing matched it as it was typed. */
  widened: z
    .discriminatedUnion("how", [
      z.object({ how: z.literal("beginnings") }),
      z.object({ how: z.literal("spelling"), query: z.string() }),
    ])
    .nullable(),
  /** Countries and topics that are called so. They are pages beside the records, and not among the total. */
  places: z.array(searchHitView),
  /** Names that come close, offered when nothing was found. */
  near: z.array(searchHitView),
});

/** Everything that a search finds, a line each, up to the limit. */
export const listView = z.object({
  outcome: z.literal("found"),
  total: z.int(),
  limit: z.int(),
  places: z.array(searchHitView),
  results: z.array(
    z.object({
      id: z.uuid(),
      kind: facetSchemas.kind.unwrap().element,
      acronym: z.string().nullable(),
      name: z.string(),
      language: languageSchema,
      /** Below the address of the register. */
      path: z.string(),
      adoptedOn: z.string().nullable(),
      changedAt: z.date(),
    }),
  ),
});

export const listedView = z.discriminatedUnion("outcome", [listView, nothingKnown]);

export const findView = z.discriminatedUnion("outcome", [foundView, nothingKnown]);

export type FindView = z.infer<typeof findView>;
export type ListView = z.infer<typeof listView>;
export type ListedView = z.infer<typeof listedView>;
export type FoundView = z.infer<typeof foundView>;
export type RecordHit = z.infer<typeof recordHitView>;
export type FacetView = z.infer<typeof facetView>;
