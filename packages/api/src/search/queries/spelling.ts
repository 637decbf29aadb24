/** Mends words that were mistyped by the words of the register and of its vocabularies. */
import type { PublicClient } from "@entente/db/clients";
import { partyCodes, partyName } from "@entente/domain/countries/countries";
import { type Language, languages } from "@entente/domain/languages";
import { areas } from "@entente/domain/vocabulary/areas";
import { topics } from "@entente/domain/vocabulary/topics";
import { distance, mostLetters } from "../distance.ts";
import { fold } from "../fold.ts";
import { similarity } from "../similarity.ts";
import { type Near, standing, wordsNear } from "./register-words.ts";
import type { Source } from "./source.ts";

const shortest = 4;

/** The words of topics, areas and countries in one language, each with how it is folded. */
function labelWords(language: Language): ReadonlyMap<string, string> {
  const labels = [
    ...Object.values(topics.terms).map(({ label }) => label[language]),
    ...Object.values(areas.terms).map(({ label }) => label[language]),
    ...partyCodes.map((code) => partyName(code, language)),
  ];
  return new Map(
    labels.flatMap((label) => label.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => [word, fold(word)]),
  );
}

const labels = new Map(languages.map((language) => [language, labelWords(language)]));

const labelsNear = (language: Language, asked: string): Near[] =>
  [...(labels.get(language) ?? [])]
    .map(([word, folded]) => ({ word, away: distance(asked, folded), records: 1 }))
    .filter(({ away }) => away <= mostLetters(asked));

/** What was most likely meant by each of the words, as the register writes it, where something comes close. */
export async function mended(
  db: PublicClient,
  source: Source,
  language: Language,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = await standing(source, words);
  const named = new Map<string, readonly Near[]>();
  for (const word of new Set(words)) {
    const asked = fold(word);
    if (there.has(word) || asked.length < shortest || asked.includes(" ")) continue;
    const labelled = labelsNear(language, asked);
    if (labelled.every(({ away }) => away > 0)) named.set(word, labelled);
  }
  if (named.size === 0) return new Map();
  const written = await wordsNear(db, source, language, [...named.keys()].map(fold));
  return new Map(
    [...named].flatMap(([word, labelled]) => {
      const asked = fold(word);
      const near = [...(written.get(asked) ?? []), ...labelled].map((one) => ({
        ...one,
        like: similarity(asked, fold(one.word)),
      }));
      near.sort((a, b) => a.away - b.away || b.like - a.like || b.records - a.records);
      return near[0] ? [[word, near[0].word]] : [];
    }),
  );
}
