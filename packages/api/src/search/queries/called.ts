/** Who and what is called as the terms say: units and persons from the database, topics and areas from vocabularies. */
import type { PublicClient } from "@entente/db/clients";
import { type Language, languages } from "@entente/domain/languages";
import { areas } from "@entente/domain/vocabulary/areas";
import { topics } from "@entente/domain/vocabulary/topics";
import { fold } from "../fold.ts";
import { foldedTerm, isEmpty, questionsOf, type Term } from "../terms.ts";

export type AskedTerm = Term & {
  /** The question as the database reads it in the reader's language; empty where every word is a stop word. */
  readonly question: string;
  /** The words as the database brings them to their stem. */
  readonly stems: readonly string[];
  /** Units and persons that are called so. */
  readonly answers: readonly string[];
  /** Topics and areas that are called so, as facets. */
  readonly facets: readonly string[];
};

/** What the dictionaries make of a term. */
export type Reading = Pick<AskedTerm, "question" | "stems">;
type Row = Reading & Pick<AskedTerm, "answers">;

/** Shorter words begin too many names. */
const shortest = 3;
export const mostAnswering = 200;
export const answersAtAll = (folded: string): boolean => folded.length >= shortest;

/** Each word of a label, folded, in all languages. */
const labelled = (prefix: string, terms: Readonly<Record<string, { label: Record<Language, string> }>>) =>
  Object.entries(terms).flatMap(([key, { label }]) =>
    languages.map((language) => [`${prefix}:${key}`, ` ${fold(label[language])}`] as const),
  );

const labels = [...labelled("topic", topics.terms), ...labelled("area", areas.terms)];

const facetsCalled = (folded: string): string[] =>
  folded.length < shortest
    ? []
    : [...new Set(labels.filter(([, label]) => label.includes(` ${folded}`)).map(([key]) => key))];

/** The terms with what they were found to mean. A stop word among others says nothing, whatever it is with its neighbour. */
export const meantBy = (
  terms: readonly Term[],
  language: Language,
  rows: readonly (Row | undefined)[],
): AskedTerm[] =>
  terms.map((term, place) => {
    const { question = "", stems = [], answers = [] } = rows[place] ?? {};
    return stems.length === 0 || isEmpty(term, language)
      ? { ...term, question: "", stems, answers: [], facets: [] }
      : { ...term, question, stems, answers, facets: facetsCalled(foldedTerm(term)) };
  });

/** What the terms mean to the database, in one question. */
export async function askTerms(
  db: PublicClient,
  language: Language,
  terms: readonly Term[],
  beginnings: boolean,
): Promise<AskedTerm[]> {
  const questions = questionsOf(terms, beginnings);
  const folded = terms.map(foldedTerm);
  const reading = `pub.${language}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_tsquery(${reading}::regconfig, t.question)::text AS question,
           tsvector_to_array(to_tsvector(${reading}::regconfig, t.words)) AS stems,
           ARRAY(SELECT DISTINCT n.record_id::text COLLATE "C" FROM pub.name AS n
                 WHERE n.kind IN ('person', 'unit') AND length(t.folded) >= ${shortest}
                   AND ' ' || n.folded LIKE '% ' || t.folded || '%' ORDER BY 1 LIMIT ${mostAnswering}) AS answers
    FROM unnest(${questions}::text[], ${terms.map(({ words }) => words.join(" "))}::text[], ${folded}::text[])
      WITH ORDINALITY AS t (question, words, folded, place) ORDER BY t.place`;
  return meantBy(terms, language, rows);
}

export type Called = {
  readonly id: string;
  /** More the better the query is the record's name: an acronym whole, another name whole, the beginning of an acronym. */
  readonly worth: number;
  readonly acronym: boolean;
};

/** What it is worth to be called as the query: by its acronym, another name, or an acronym that begins so. */
export const worths = { acronym: 16, name: 8, beginning: 4 } as const;
export const mostCalled = 100;

/** Whether acronyms that begin as a query are meant too. */
export const mayBegin = (folded: string): boolean => folded.length >= 2 && folded.length <= 20;

/** Records that are called as the query, or have an acronym that begins so. */
export async function calledAs(db: PublicClient, query: string): Promise<Called[]> {
  const folded = fold(query);
  if (folded === "") return [];
  const beginning = mayBegin(folded) ? `${folded}%` : folded;
  return db.$queryRaw<Called[]>`
    SELECT record_id::text AS id, bool_or(sort = 'acronym') AS acronym,
           max(CASE WHEN folded <> ${folded} THEN ${worths.beginning}
                    WHEN sort = 'acronym' THEN ${worths.acronym} ELSE ${worths.name} END)::float8 AS worth
    FROM pub.name
    WHERE (sort IN ('title', 'alias', 'official-title') AND folded = ${folded})
       OR (sort = 'acronym' AND folded LIKE ${beginning})
    GROUP BY record_id ORDER BY worth DESC, record_id LIMIT ${mostCalled}`;
}
