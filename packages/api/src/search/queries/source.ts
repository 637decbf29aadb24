/**
 * Where a search is answered from: the database, or the memory of the process (`held/source`), which gives the same
 * answers (decision 051).
 */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { Term } from "../terms.ts";
import { type AskedTerm, askTerms, type Called, calledAs } from "./called.ts";
import { type AskedFor, type Facts, factsOf } from "./facts.ts";
import { known } from "./known.ts";
import { type Matching, matching, type Wanted } from "./matching.ts";
import type { NamedRecord } from "./shown.ts";
import { type Stems, stemsIn, stemsOf } from "./stems.ts";

export type Source = {
  /** What the terms mean. */
  ask(terms: readonly Term[], beginnings: boolean): Promise<readonly AskedTerm[]>;
  /** Records that are called as the query, or have an acronym that begins so. */
  calledAs(query: string): Promise<readonly Called[]>;
  matching(wanted: Wanted): Promise<Matching>;
  /** What the search rows of records say. */
  facts(ids: readonly string[], asked: AskedFor): Promise<readonly Facts[]>;
  /** What is known already of units and entries that a search can be narrowed by, by id; takes in what is read. */
  readonly named: Map<string, NamedRecord>;
  /** Which of the topics and countries the register has something on: "topic:biodiversity". */
  known(tags: readonly string[]): Promise<ReadonlySet<string>>;
  /** The stems to which the dictionaries bring each word. */
  stemsOf(words: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** Every stem of letters in the register. */
  stems(): Promise<Stems>;
};

export const fromDatabase = (db: PublicClient, language: Language): Source => ({
  ask: (terms, beginnings) => askTerms(db, language, terms, beginnings),
  calledAs: (query) => calledAs(db, query),
  matching: (wanted) => matching(db, wanted),
  facts: (ids, asked) => factsOf(db, ids, asked),
  named: new Map(),
  known: (tags) => known(db, tags),
  stemsOf: (words) => stemsOf(db, language, words),
  stems: () => stemsIn(db, language),
});
