/** Countries and topics that are called so. Their names stand in vocabularies; the database knows which it has something on. */
import type { PublicClient } from "@entente/db/clients";
import { partyCodes } from "@entente/domain/countries/countries";
import type { Language } from "@entente/domain/languages";
import { topics } from "@entente/domain/vocabulary/topics";
import { fold } from "../fold.ts";
import { hitsOf } from "../hits.ts";
import { bestFirst, type Candidate } from "../ranking.ts";
import type { SearchHit } from "../view.ts";
import { namesOfCountry, namesOfTopic } from "../vocabulary-names.ts";
import type { AskedTerm } from "./called.ts";

const names: readonly Candidate[] = [
  ...partyCodes.flatMap(namesOfCountry),
  ...topics.keys.flatMap(namesOfTopic),
];

/** A word of a question that may be the beginning of a name's word, where nobody is typing any more. */
const longEnough = 4;
const mostShown = 4;

/** The countries and topics among them that the register has something on. */
async function known(db: PublicClient, found: readonly Candidate[]): Promise<Candidate[]> {
  if (found.length === 0) return [];
  const keys = (kind: Candidate["kind"]) => found.filter((one) => one.kind === kind).map(({ key }) => key);
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT code AS key FROM unnest(${keys("country")}::text[]) AS code
    WHERE EXISTS (SELECT FROM pub.participation AS p WHERE p.party = code)
    UNION SELECT topic FROM unnest(${keys("topic")}::text[]) AS topic
    WHERE EXISTS (SELECT FROM pub.entry AS e WHERE topic = ANY(e.topics))`;
  return found.filter(({ key }) => rows.some((row) => row.key === key));
}

/** Those that a search shows above its records, as pages of their own. */
export async function placesFor(
  db: PublicClient,
  language: Language,
  terms: readonly AskedTerm[],
): Promise<SearchHit[]> {
  const asked = terms.filter(({ without }) => !without);
  const says = asked.filter(({ question }) => question !== "");
  const words = (says.length > 0 ? says : asked).flatMap((term) => term.words.map(fold));
  const named = await placesCalled(db, words, { typing: false });
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
  db: PublicClient,
  words: readonly string[],
  { typing }: { readonly typing: boolean },
): Promise<Candidate[]> {
  const whole = words.join(" ");
  const holds = (folded: string, word: string) =>
    typing || word.length >= longEnough ? folded.includes(` ${word}`) : folded.includes(` ${word} `);
  const called = ({ sort, folded }: Candidate) =>
    sort === "acronym" ? folded === whole : words.every((word) => holds(` ${folded} `, word));
  return known(db, words.length === 0 ? [] : names.filter(called));
}
