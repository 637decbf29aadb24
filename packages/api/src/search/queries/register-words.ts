/**
 * The words of the register: of its names and of its texts. They are stored by their stems, so a mistyped word is
 * compared with stems first; how the likeliest are written is then read where one of them stands.
 */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { distance, distancesTo, mostLetters } from "../distance.ts";
import { fold } from "../fold.ts";
import { asLine } from "../marks.ts";
import type { Source } from "./source.ts";
import type { Stems } from "./stems.ts";
import { textOf } from "./text-of.ts";

const mostStems = 12;
/** What a word may have behind its stem. */
const longestEnding = 4;

/** Few mistype the first letter, and it spares comparing with all others. */
const beginsAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

type NearStem = { readonly stem: string; readonly away: number; readonly records: number };

/** The stems of which a word could be a mistyped form, likeliest first. */
export function stemsNear(stems: Stems, word: string): NearStem[] {
  const near: NearStem[] = [];
  for (const stem of stems.all()) {
    if (stem.length > word.length + 2 || word.length - stem.length > longestEnding + 2) continue;
    if (!beginsAlike(stem, word)) continue;
    const away = Math.min(...distancesTo(stem, word).slice(-longestEnding - 1));
    if (away > mostLetters(word)) continue;
    const records = stems.records(stem);
    if (records > 0) near.push({ stem, away, records });
  }
  near.sort((a, b) => a.away - b.away || b.stem.length - a.stem.length || b.records - a.records);
  return near.slice(0, mostStems);
}

type Said = { readonly stem: string; readonly names: readonly string[]; readonly text: string };

export type Near = { readonly word: string; readonly away: number; readonly records: number };

/** The words that a record writes, of its names and its text. */
const wordsIn = ({ names, text }: Said) =>
  new Set([...names, asLine(text)].flatMap((said) => said.match(/[\p{L}\p{M}]+/gu) ?? []));

/**
 * For each of the words the words of the register, as they are written there, that could have been meant. None is the
 * word itself.
 */
export async function wordsNear(
  db: PublicClient,
  source: Source,
  language: Language,
  asked: readonly string[],
): Promise<ReadonlyMap<string, readonly Near[]>> {
  const stems = await source.stems();
  const likely = new Map(asked.map((word) => [word, stemsNear(stems, word)]));
  const all = [...new Set([...likely.values()].flat().map(({ stem }) => stem))];
  if (all.length === 0) return new Map();
  const said = await db.$queryRaw<Said[]>`
    SELECT s.stem, ARRAY(SELECT n.name FROM pub.name AS n WHERE n.record_id = s.record_id ORDER BY n.id) AS names,
           ${textOf(language)} AS text
    FROM (${stems.first(all)}) AS s`;
  const written = new Map(said.map((one) => [one.stem, wordsIn(one)]));
  return new Map(
    [...likely].map(([word, near]) => [
      word,
      near.flatMap(({ stem, records }) =>
        [...(written.get(stem) ?? [])]
          .map((other) => ({ word: other, away: distance(word, fold(other)), records }))
          .filter(({ away }) => away > 0 && away <= mostLetters(word)),
      ),
    ]),
  );
}

/** Those of the words that stand somewhere, in any form: whoever wrote one of them meant it. */
export async function standing(source: Source, words: readonly string[]): Promise<Set<string>> {
  const [stems, own] = await Promise.all([source.stems(), source.stemsOf(words)]);
  return new Set(words.filter((_, place) => own[place]?.some((stem) => stems.records(stem) > 0)));
}
