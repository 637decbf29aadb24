/** Mends words that were mistyped by the words of all public names and of the vocabularies. */
import type { PublicClient } from "@entente/db/clients";
import { partyCodes, partyName } from "@entente/domain/countries/countries";
import type { Language } from "@entente/domain/languages";
import { areas } from "@entente/domain/vocabulary/areas";
import { topics } from "@entente/domain/vocabulary/topics";
import { fold } from "../fold.ts";
import { similarity } from "../similarity.ts";

/** So that a word of five letters may lack one. */
const alike = "0.4";
const shortest = 4;

/** How many letters lie between two words; two that changed places count as one. More than two is far. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      row.push(Math.min(...steps, ...(swapped ? [(before[j - 2] ?? 0) + 1] : [])));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

const labels = (language: Language): string[] => [
  ...Object.values(topics.terms).map(({ label }) => label[language]),
  ...Object.values(areas.terms).map(({ label }) => label[language]),
  ...partyCodes.map((code) => partyName(code, language)),
];

async function namesNear(db: PublicClient, word: string): Promise<string[]> {
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${alike}, true)`,
    db.$queryRaw<{ folded: string }[]>`
      SELECT DISTINCT n.folded, word_similarity(${word}, n.folded) AS closeness FROM pub.name AS n
      WHERE ${word} <% n.folded ORDER BY closeness DESC, n.folded LIMIT 100`,
  ]);
  return rows.map(({ folded }) => folded);
}

/** The word that was most likely meant, or null where none comes close. */
async function meant(db: PublicClient, language: Language, word: string): Promise<string | null> {
  const asked = fold(word);
  if (asked.length < shortest || asked.includes(" ")) return null;
  const most = asked.length < 6 ? 1 : 2;
  const texts = [...(await namesNear(db, asked)), ...labels(language).map(fold)];
  const words = [...new Set(texts.flatMap((text) => text.split(" ")))];
  // Whoever wrote a word that there is meant it.
  if (words.includes(asked)) return null;
  const close = words
    .map((each) => ({ each, away: distance(asked, each), like: similarity(asked, each) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || b.like - a.like || a.each.localeCompare(b.each));
  return close[0]?.each ?? null;
}

/** What was most likely meant by each of the words, where something comes close. */
export async function mended(
  db: PublicClient,
  language: Language,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const pairs: [string, string][] = [];
  for (const word of new Set(words)) {
    const better = await meant(db, language, word);
    if (better) pairs.push([word, better]);
  }
  return new Map(pairs);
}
