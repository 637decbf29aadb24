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

type Row = Pick<AskedTerm, "question" | "stems" | "answers">;

const shortest = 3;

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
           ARRAY(SELECT DISTINCT n.record_id::text FROM pub.name AS n
                 WHERE n.kind IN ('person', 'unit') AND length(t.folded) >= ${shortest}
                   AND ' ' || n.folded LIKE '% ' || t.folded || '%' LIMIT 200) AS answers
    FROM unnest(${questions}::text[], ${terms.map(({ words }) => words.join(" "))}::text[], ${folded}::text[])
      WITH ORDINALITY AS t (question, words, folded, place) ORDER BY t.place`;
  return terms.map((term, place) => {
    const { question = "", stems = [], answers = [] } = rows[place] ?? {};
    // A stop word among others says nothing, whatever it would be together with its neighbour.
    if (stems.length === 0 || isEmpty(term, language))
      return { ...term, question: "", stems, answers: [], facets: [] };
    return { ...term, question, stems, answers, facets: facetsCalled(folded[place] ?? "") };
  });
}

export type Called = {
  readonly id: string;
  /** More the better the query is the record's name: an acronym whole, another name whole, the beginning of an acronym. */
  readonly worth: number;
  readonly acronym: boolean;
};

const longestAcronym = 20;

/** Records that are called as the query, or have an acronym that begins so. */
export async function calledAs(db: PublicClient, query: string): Promise<Called[]> {
  const folded = fold(query);
  if (folded === "") return [];
  const beginning = folded.length < 2 || folded.length > longestAcronym ? folded : `${folded}%`;
  return db.$queryRaw<Called[]>`
    SELECT record_id::text AS id, bool_or(sort = 'acronym') AS acronym,
           max(CASE WHEN folded <> ${folded} THEN 4 WHEN sort = 'acronym' THEN 16 ELSE 8 END)::float8 AS worth
    FROM pub.name
    WHERE (sort IN ('title', 'alias', 'official-title') AND folded = ${folded})
       OR (sort = 'acronym' AND folded LIKE ${beginning})
    GROUP BY record_id ORDER BY worth DESC, record_id LIMIT 100`;
}
