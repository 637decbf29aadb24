/** What a search answers: hits by name, best first, each with the words that matched. */
import { z } from "zod";
import { wordsView } from "../shared/view.ts";

export const searchHitView = z.object({
  kind: z.enum(["entry", "person", "unit", "page", "country", "topic"]),
  segment: z.string(),
  slug: z.string(),
  name: wordsView,
  summary: wordsView.nullable(),
  /** The name, acronym or alias that matched, where it is not the name itself. */
  matched: z.string().nullable(),
});

export const searchView = z.object({
  query: z.string(),
  hits: z.array(searchHitView),
  /** Close names, offered when nothing was found. */
  near: z.array(searchHitView),
});

export type SearchView = z.infer<typeof searchView>;
export type SearchHit = z.infer<typeof searchHitView>;
