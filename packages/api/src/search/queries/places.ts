/** Countries and topics that are called so. Their names stand in vocabularies; the register has something on some of them. */
import { partyCodes } from "@entente/domain/countries/countries";
import type { Language } from "@entente/domain/languages";
import { topics } from "@entente/domain/vocabulary/topics";
import { fold } from "../fold.ts";
import { hitsOf } from "../hits.ts";
import { bestFirst, type Candidate } from "../ranking.ts";
import type { SearchHit } from "../view.ts";
import { namesOfCountry, namesOfTopic } from "../vocabulary-names.ts";
import type { AskedTerm } from "./called.ts";
import type { Source } from "./source.ts";

/** Every name of every country and topic. */
export const placeNames: readonly Candidate[] = [
  ...partyCodes.flatMap(namesOfCountry),
  ...topics.keys.flatMap(namesOfTopic),
];

/** The same with a space around every word. */
const spaced = placeNames.map((candidate) => ({ candidate, words: ` ${candidate.folded} ` }));

/** A word of a question that may be the beginning of a name's word, where nobody is typing any more. */
const longEnough = 4;
const mostShown = 4;

/** Those of the countries and topics that the register has something on. */
export async function placesKnown(source: Source, found: readonly Candidate[]): Promise<Candidate[]> {
  if (found.length === 0) return [];
  const tag = ({ kind, key }: Candidate) => `${kind}:${key}`;
  const known = await source.known([...new Set(found.map(tag))]);
  return found.filter((one) => known.has(tag(one)));
}

/** Those that a search shows above its records, as pages of their own. */
export async function placesFor(
  source: Source,
  language: Language,
  terms: readonly AskedTerm[],
): Promise<SearchHit[]> {
  const asked = terms.filter(({ without }) => !without);
  const says = asked.filter(({ question }) => question !== "");
  const words = (says.length > 0 ? says : asked).flatMap((term) => term.words.map(fold));
  const named = await placesCalled(source, words, { typing: false });
  // A stop word can be the code of a country, as "BE" is, and no more than that.
  const called = says.length > 0 ? named : named.filter(({ sort }) => sort === "acronym");
  return hitsOf(bestFirst(called, words.join(" "), language).slice(0, mostShown), language, new Map());
}

/**
 * Their names that hold every word, in any language.
 * @param words folded
 * @param typing whether the last word may be short and half written
 */
export function placesCalled(
  source: Source,
  words: readonly string[],
  { typing }: { readonly typing: boolean },
): Promise<Candidate[]> {
  const whole = words.join(" ");
  const looked = words.map((word) => (typing || word.length >= longEnough ? ` ${word}` : ` ${word} `));
  const called = spaced.filter(({ candidate: { sort, folded }, words: name }) =>
    sort === "acronym" ? folded === whole : looked.every((word) => name.includes(word)),
  );
  return placesKnown(source, words.length === 0 ? [] : called.map(({ candidate }) => candidate));
}
