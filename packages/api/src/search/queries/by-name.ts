/** Finds what is called something. The database folds and compares names; countries and topics have theirs here. */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Asking } from "../../context.ts";
import type { InLanguage } from "../../shared/inputs.ts";
import { subjectsOf } from "../../shared/subjects/queries.ts";
import { fold } from "../fold.ts";
import { sourceOf } from "../held/source/queries.ts";
import { hitsOf } from "../hits.ts";
import { bestFirst, type Candidate, closestFirst } from "../ranking.ts";
import { similarity } from "../similarity.ts";
import type { SearchView } from "../view.ts";
import { placeNames, placesKnown } from "./places.ts";
import { stemsNear } from "./register-words.ts";
import type { Source } from "./source.ts";
import { isStem } from "./stems.ts";

const mostNames = 200;
const mostHolding = 2000;
/** Names of more records than these are not compared. */
const mostCompared = 1000;
const mostHits = 50;
const mostNear = 6;
/** Names less alike than this are no help to anybody. */
const close = 0.35;

type Close = Candidate & { readonly closeness: number };

/** Names that hold every word that was asked for, some of them where they are thousands. */
function namesWith(db: PublicClient, asked: string): Promise<Candidate[]> {
  const words = asked.split(" ").map((word) => sql`n.folded LIKE ${`%${word}%`}`);
  return db.$queryRaw<Candidate[]>`
    SELECT n.record_id::text AS key, n.kind, n.language, n.sort, n.name, n.folded
    FROM ((SELECT * FROM pub.name AS n WHERE n.folded = ${asked} LIMIT ${mostNames})
          UNION (SELECT * FROM pub.name AS n WHERE ${joined(words, " AND ")} LIMIT ${mostHolding})) AS n
    ORDER BY n.folded = ${asked} DESC, starts_with(n.folded, ${asked}) DESC, length(n.folded), n.id
    LIMIT ${mostNames}`;
}

/**
 * The stems of the words that were asked for, of words near to them and of words in which they stand; rare ones alone, so
 * that no more than some hundred records have to be compared. A word that stands everywhere brings nothing near.
 */
async function telling(source: Source, asked: string): Promise<string[]> {
  const words = asked.split(" ").filter((word) => word.length > 2);
  const [stems, own] = await Promise.all([source.stems(), source.stemsOf(words)]);
  const near = words.flatMap((word) => stemsNear(stems, word).map(({ stem }) => stem));
  const long = words.filter((word) => word.length > 3);
  const within = [...stems.all()].filter((stem) => long.some((word) => stem.includes(word)));
  const candidates = [...new Set([...own.flat().filter(isStem), ...near, ...within])]
    .map((stem) => ({ stem, records: stems.records(stem) }))
    .filter(({ records }) => records > 0)
    .sort((a, b) => a.records - b.records || (a.stem < b.stem ? -1 : 1));
  let room = mostCompared;
  return candidates.flatMap(({ stem, records }) => {
    room -= records;
    return room >= 0 ? [stem] : [];
  });
}

/** Names that are written much like what was asked for, as a whole and in some part of theirs. */
async function namesLike(db: PublicClient, source: Source, asked: string): Promise<Close[]> {
  const stems = await telling(source, asked);
  if (stems.length === 0) return [];
  const { holding } = await source.stems();
  return db.$queryRaw<Close[]>`
    SELECT * FROM (
      SELECT n.record_id::text AS key, n.kind, n.language, n.sort, n.name, n.folded, n.id,
             (similarity(n.folded, ${asked}) + word_similarity(${asked}, n.folded))::float8 / 2 AS closeness
      FROM pub.name AS n WHERE n.record_id IN (${holding(stems)})) AS compared
    WHERE closeness >= ${close}
    ORDER BY closeness DESC, id LIMIT ${mostNames}`;
}

/** Countries and topics that are written much like it. */
function placesLike(source: Source, asked: string): Promise<Close[]> {
  const alike = placeNames.map((one) => ({ ...one, closeness: similarity(asked, one.folded) }));
  return placesKnown(
    source,
    alike.filter(({ closeness }) => closeness >= close),
  ) as Promise<Close[]>;
}

/** Hits by name, best first; where nothing is called so, names that are close. */
export async function searchByName(
  asking: Asking,
  { language, query }: InLanguage & { readonly query: string },
): Promise<SearchView> {
  const asked = fold(query);
  if (asked === "") return { query, hits: [], near: [] };
  const { db } = asking;
  const source = await sourceOf(asking, language);
  const holds = ({ folded }: Candidate) => asked.split(" ").every((word) => folded.includes(word));
  const [names, places] = await Promise.all([
    namesWith(db, asked),
    placesKnown(source, placeNames.filter(holds)),
  ]);
  const found = bestFirst([...names, ...places], asked, language).slice(0, mostHits);
  const likely =
    found.length > 0
      ? []
      : (await Promise.all([namesLike(db, source, asked), placesLike(source, asked)])).flat();
  const near = closestFirst(likely).slice(0, mostNear);
  const records = [...found, ...near].filter(({ kind }) => kind !== "country" && kind !== "topic");
  const subjects = await subjectsOf(
    db,
    language,
    records.map(({ key }) => key),
  );
  return { query, hits: hitsOf(found, language, subjects), near: hitsOf(near, language, subjects) };
}
