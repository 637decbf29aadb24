/** Countries and topics that are called so. Their names stand in vocabularies; the database knows which it has something on. */
import type { PublicClient } from "@entente/db/clients";
import { partyCodes } from "@entente/domain/countries/countries";
import { topics } from "@entente/domain/vocabulary/topics";
import type { Candidate } from "../ranking.ts";
import { namesOfCountry, namesOfTopic } from "../vocabulary-names.ts";

const names: readonly Candidate[] = [
  ...partyCodes.flatMap(namesOfCountry),
  ...topics.keys.flatMap(namesOfTopic),
];

/** A word of a question that may be the beginning of a name's word, where nobody is typing any more. */
const longEnough = 4;

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
