/** Answers a search from the rows in memory, where they are there, and from the database where they are not. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { fold } from "../../fold.ts";
import { answersAtAll, mayBegin, meantBy, mostAnswering, mostCalled } from "../../queries/called.ts";
import { fromDatabase, type Source } from "../../queries/source.ts";
import { isStem, type Stems } from "../../queries/stems.ts";
import { foldedTerm, questionsOf } from "../../terms.ts";
import type { HeldIndex } from "../held-index.ts";
import type { HeldSearch } from "../queries.ts";
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

const fromMemory = (index: HeldIndex, read: ReadWords, language: Language, database: Source): Source => ({
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

/** The memory where it has what was published by now, and else the database. */
export async function sourceOf(
  db: PublicClient,
  held: HeldSearch | undefined,
  language: Language,
): Promise<Source> {
  const [index, database] = [await held?.current(), fromDatabase(db, language)];
  return held && index ? fromMemory(index, held.read, language, database) : database;
}
