/** Answers a search from the rows in memory, where they are there, and from the database where they are not. */
import { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import type { Asking } from "../../../context.ts";
import { fold } from "../../fold.ts";
import { answersAtAll, mayBegin, meantBy, mostAnswering, mostCalled } from "../../queries/called.ts";
import { fromDatabase, type Source } from "../../queries/source.ts";
import { isStem, type Stems } from "../../queries/stems.ts";
import { foldedTerm, questionsOf } from "../../terms.ts";
import type { HeldIndex } from "../held-index.ts";
import type { Held } from "../queries.ts";
import type { ReadWords } from "../words/queries.ts";

function* stemsAmong(words: Iterable<string>) {
  for (const word of words) if (isStem(word)) yield word;
}

const stemsHeld = (index: HeldIndex, language: Language): Stems => ({
  all: () => stemsAmong(index.stems(language)),
  records: (stem) => index.records(language, stem),
  first: (stems) => {
    const least = stems.map((stem) => index.firstWith(language, stem));
    return sql`SELECT * FROM unnest(${stems}::text[], ${least}::uuid[]) AS held (stem, record_id)`;
  },
  holding: (stems) => sql`SELECT unnest(${stems.flatMap((stem) => index.with(language, stem))}::uuid[])`,
});

const fromMemory = (
  { index, named }: Held,
  read: ReadWords,
  language: Language,
  database: Source,
): Source => ({
  async ask(terms, beginnings) {
    const questions = questionsOf(terms, beginnings);
    const asked = terms.map(({ words }, place) => ({
      question: questions[place] ?? "",
      words: words.join(" "),
    }));
    const readings = await read(language, asked);
    const rows = terms.map((term, place) => {
      const folded = foldedTerm(term);
      const answers = answersAtAll(folded) ? index.answering(folded).slice(0, mostAnswering) : [];
      return { question: "", stems: [], ...readings[place], answers };
    });
    return meantBy(terms, language, rows);
  },
  async calledAs(query) {
    const folded = fold(query);
    if (folded === "") return [];
    const called = index.called(folded, mayBegin(folded));
    return called.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1)).slice(0, mostCalled);
  },
  matching: async (wanted) => index.matching(wanted) ?? database.matching(wanted),
  facts: async (ids, asked) => index.facts(ids, asked),
  named: named[language],
  known: async (tags) => new Set(tags.filter((tag) => index.has(tag))),
  stemsOf: async (words) =>
    (
      await read(
        language,
        words.map((word) => ({ question: word, words: word })),
      )
    ).map(({ stems }) => stems),
  stems: async () => stemsHeld(index, language),
});

/**
 * The memory where it has what was published by now, and else the database.
 * @param version at which the register was just found, where somebody knows it
 */
export async function sourceOf({ db, held }: Asking, language: Language, version?: number): Promise<Source> {
  const [now, database] = [await held?.current(version), fromDatabase(db, language)];
  return held && now ? fromMemory(now, held.read, language, database) : database;
}

/** The memory as it was last, and the version that the register has to be found at then; null where nothing is held. */
export function lastSource(
  { db, held }: Asking,
  language: Language,
): { readonly source: Source; readonly version: number } | null {
  const last = held?.last();
  if (!held || !last) return null;
  return {
    source: fromMemory(last, held.read, language, fromDatabase(db, language)),
    version: last.at.version,
  };
}
