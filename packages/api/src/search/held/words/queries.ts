/**
 * What the dictionaries of the database make of words, remembered: they do not change while a process runs, and what
 * people search for has few words.
 */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { Reading } from "../../queries/called.ts";

/** A question in the notation of `to_tsquery`, and words. */
type Words = { readonly question: string; readonly words: string };
export type ReadWords = (language: Language, asked: readonly Words[]) => Promise<readonly Reading[]>;

const mostRemembered = 5000;
/** What is longer is seldom asked twice. */
const longest = 600;

export function wordReader(db: PublicClient): ReadWords {
  const remembered = new Map<string, Reading>();
  return async (language, asked) => {
    const keys = asked.map(({ question, words }) => `${language} ${question} ${words}`);
    const known = keys.map((key) => remembered.get(key));
    const missing = asked.filter((_, place) => known[place] === undefined);
    if (missing.length === 0) return known as Reading[];
    const config = `pub.${language}`;
    const rows = await db.$queryRaw<Reading[]>`
      SELECT to_tsquery(${config}::regconfig, t.question)::text AS question,
             tsvector_to_array(to_tsvector(${config}::regconfig, t.words)) AS stems
      FROM unnest(${missing.map(({ question }) => question)}::text[], ${missing.map(({ words }) => words)}::text[])
        WITH ORDINALITY AS t (question, words, place) ORDER BY t.place`;
    const read = rows[Symbol.iterator]();
    return known.map((one, place) => {
      if (one) return one;
      const made: Reading = read.next().value ?? { question: "", stems: [] };
      const key = keys[place] as string;
      if (key.length <= longest) remembered.set(key, made);
      if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value as string);
      return made;
    });
  };
}
