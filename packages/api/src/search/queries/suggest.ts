/**
 * Suggests names while somebody types: every word that was typed begins a word of the name. Where nothing is called so,
 * mistyped words are mended as in a search.
 */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import type { PublicContext } from "../../context.ts";
import { fold } from "../fold.ts";
import { sourceOf } from "../held/source/queries.ts";
import { hitsOf } from "../hits.ts";
import { bestFirst, type Candidate } from "../ranking.ts";
import type { Suggestion } from "../suggestions.ts";
import { placesCalled } from "./places.ts";
import { recordLines } from "./record-lines.ts";
import type { Source } from "./source.ts";
import { mended } from "./spelling.ts";

const shortest = 2;
const most = 8;
const mostOfSort = 12;
const mostHolding = 400;

/** The character after all others, for the end of what begins so. */
const end = "\uffff";

/**
 * Names that begin so, a few of each sort, in the reader's language and in any: acronyms and what the reader knows are
 * not pushed out by thousands of others.
 */
function namesBeginning(db: PublicClient, language: Language, asked: string): Promise<Candidate[]> {
  const some = (readable: ReturnType<typeof sql>) => sql`
    SELECT n.* FROM unnest(ARRAY['acronym', 'title', 'alias', 'official-title']) AS sort (sort), LATERAL (
      SELECT * FROM pub.name AS n
      WHERE n.sort = sort.sort AND n.folded ~>=~ ${asked} AND n.folded ~<~ ${asked + end} AND ${readable}
      ORDER BY n.folded USING ~<~ LIMIT ${mostOfSort}) AS n`;
  return db.$queryRaw<Candidate[]>`
    SELECT record_id::text AS key, kind, language, sort, name, folded
    FROM (${some(sql`coalesce(n.language, ${language}) = ${language}`)} UNION ${some(sql`true`)}) AS found`;
}

/** Names in which every word begins a word, some of them where they are thousands. */
function namesHolding(db: PublicClient, words: readonly string[]): Promise<Candidate[]> {
  const begins = words.map((word) => sql`(n.folded LIKE ${`${word}%`} OR n.folded LIKE ${`% ${word}%`})`);
  return db.$queryRaw<Candidate[]>`
    SELECT n.record_id::text AS key, n.kind, n.language, n.sort, n.name, n.folded FROM pub.name AS n
    WHERE ${joined(begins, " AND ")} LIMIT ${mostHolding}`;
}

const things = (names: readonly Candidate[]) => new Set(names.map(({ key }) => key)).size;

async function namesCalled(
  db: PublicClient,
  language: Language,
  words: readonly string[],
): Promise<Candidate[]> {
  const beginning = await namesBeginning(db, language, words.join(" "));
  return things(beginning) >= most ? beginning : [...beginning, ...(await namesHolding(db, words))];
}

const idsOf = (names: readonly Candidate[]) =>
  names.filter(({ kind }) => kind !== "country" && kind !== "topic").map(({ key }) => key);

/** The names as they are shown, in their order. */
async function shown(
  db: PublicClient,
  language: Language,
  names: readonly Candidate[],
): Promise<Suggestion[]> {
  const lines = new Map(
    (await recordLines(db, language, idsOf(names))).map(({ id, ...line }) => [id, line] as const),
  );
  return names.flatMap((one): Suggestion[] => {
    if (one.kind === "country" || one.kind === "topic") {
      const { kind } = one;
      return hitsOf([one], language, new Map()).map(({ segment, slug, name }) => ({
        kind,
        name: name.text,
        language,
        acronym: null,
        matched: null,
        path: `/${language}/${segment}/${slug}`,
      }));
    }
    const line = lines.get(one.key);
    if (!line) return [];
    const { kind, name, acronym, path } = line;
    const matched = [name, acronym].includes(one.name) ? null : one.name;
    return [{ kind, name, language: line.language, acronym, matched, path }];
  });
}

async function called(
  db: PublicClient,
  source: Source,
  language: Language,
  words: readonly string[],
): Promise<Candidate[]> {
  const [names, places] = await Promise.all([
    namesCalled(db, language, words),
    placesCalled(source, words, { typing: true }),
  ]);
  return bestFirst([...names, ...places], words.join(" "), language).slice(0, most);
}

/** At most eight things that are called as was typed, best first. Fewer than two letters suggest nothing. */
export async function suggest(
  ctx: PublicContext,
  { language, q }: { readonly language: Language; readonly q: string },
): Promise<Suggestion[]> {
  const asked = fold(q);
  if (asked.length < shortest) return [];
  const words = asked.split(" ");
  const { db } = ctx;
  const source = await sourceOf(ctx, language);
  const names = await called(db, source, language, words);
  if (names.length > 0) return shown(db, language, names);
  const better = await mended(db, source, language, words);
  if (better.size === 0) return [];
  const meant = words.flatMap((word) => fold(better.get(word) ?? word).split(" "));
  return shown(db, language, await called(db, source, language, meant));
}
