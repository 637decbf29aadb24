/**
 * Suggests names while somebody types: every word that was typed begins a word of the name. Where nothing is called so,
 * mistyped words are mended as in a search.
 */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { fold } from "../fold.ts";
import { hitsOf } from "../hits.ts";
import { bestFirst, type Candidate } from "../ranking.ts";
import type { Suggestion } from "../suggestions.ts";
import { placesCalled } from "./places.ts";
import { recordLines } from "./record-lines.ts";
import { mended } from "./spelling.ts";

const shortest = 2;
const most = 8;
const mostNames = 120;

/** Names with words that begin so, the likeliest of them: whole names, then beginnings, the reader's language first. */
function namesBeginning(
  db: PublicClient,
  language: Language,
  words: readonly string[],
): Promise<Candidate[]> {
  const asked = words.join(" ");
  const begins = words.map((word) => sql`(n.folded LIKE ${`${word}%`} OR n.folded LIKE ${`% ${word}%`})`);
  return db.$queryRaw<Candidate[]>`
    SELECT n.record_id::text AS key, n.kind, n.language, n.sort, n.name, n.folded FROM pub.name AS n
    WHERE ${joined(begins, " AND ")}
    ORDER BY n.folded = ${asked} DESC, starts_with(n.folded, ${asked}) DESC, n.sort = 'acronym' DESC,
             coalesce(n.language, ${language}) = ${language} DESC, length(n.folded), n.id
    LIMIT ${mostNames}`;
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

async function called(db: PublicClient, language: Language, words: readonly string[]): Promise<Candidate[]> {
  const [names, places] = await Promise.all([
    namesBeginning(db, language, words),
    placesCalled(db, words, { typing: true }),
  ]);
  return bestFirst([...names, ...places], words.join(" "), language).slice(0, most);
}

/** At most eight things that are called as was typed, best first. Fewer than two letters suggest nothing. */
export async function suggest(
  db: PublicClient,
  { language, q }: { readonly language: Language; readonly q: string },
): Promise<Suggestion[]> {
  const asked = fold(q);
  if (asked.length < shortest) return [];
  const words = asked.split(" ");
  const names = await called(db, language, words);
  if (names.length > 0) return shown(db, language, names);
  const better = await mended(db, language, words);
  if (better.size === 0) return [];
  const meant = words.flatMap((word) => fold(better.get(word) ?? word).split(" "));
  return shown(db, language, await called(db, language, meant));
}
