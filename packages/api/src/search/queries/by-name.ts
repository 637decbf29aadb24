/** Finds what is called something. The database folds and compares names; countries and topics have theirs here. */
import type { PublicClient } from "@entente/db/clients";
import { countryCards } from "../../country/queries.ts";
import type { InLanguage } from "../../shared/inputs.ts";
import { subjectsOf } from "../../shared/subjects/queries.ts";
import { topicCards } from "../../topic/queries.ts";
import { fold } from "../fold.ts";
import { hitsOf } from "../hits.ts";
import { bestFirst, type Candidate, closestFirst } from "../ranking.ts";
import { similarity } from "../similarity.ts";
import type { SearchView } from "../view.ts";
import { namesOfCountry, namesOfTopic } from "../vocabulary-names.ts";

const mostNames = 200;
const mostHits = 50;
const mostNear = 6;
/** Names less alike than this are no help to anybody. */
const close = 0.35;

type Close = Candidate & { readonly closeness: number };

/** Names that hold every word that was asked for. */
const namesWith = (db: PublicClient, query: string) => db.$queryRaw<Candidate[]>`
  SELECT n.record_id AS key, n.kind, n.language, n.sort, n.name, n.folded
  FROM pub.name AS n, (SELECT pub.fold(${query}) AS words) AS asked
  WHERE asked.words <> ''
    AND NOT EXISTS (SELECT FROM regexp_split_to_table(asked.words, ' ') AS word WHERE strpos(n.folded, word) = 0)
  ORDER BY n.folded = asked.words DESC, starts_with(n.folded, asked.words) DESC, length(n.folded), n.id
  LIMIT ${mostNames}`;

/** Names that are written much like what was asked for, as a whole and in some part of theirs. */
const namesLike = (db: PublicClient, query: string) => db.$queryRaw<Close[]>`
  SELECT * FROM (
    SELECT n.record_id AS key, n.kind, n.language, n.sort, n.name, n.folded, n.id,
           (similarity(n.folded, asked.words) + word_similarity(asked.words, n.folded))::float8 / 2 AS closeness
    FROM pub.name AS n, (SELECT pub.fold(${query}) AS words) AS asked
    WHERE asked.words <> '') AS compared
  WHERE closeness >= ${close}
  ORDER BY closeness DESC, id LIMIT ${mostNames}`;

/** The countries and topics that the register has something on. */
async function vocabularyNames(db: PublicClient): Promise<Candidate[]> {
  const [countries, topics] = await Promise.all([countryCards(db), topicCards(db)]);
  return [
    ...countries.flatMap(({ code }) => namesOfCountry(code)),
    ...topics.flatMap(({ topic }) => namesOfTopic(topic)),
  ];
}

async function nearTo(db: PublicClient, query: string, others: readonly Candidate[]): Promise<Close[]> {
  const asked = fold(query);
  const alike = others.map((one) => ({ ...one, closeness: similarity(asked, one.folded) }));
  const names = await namesLike(db, query);
  return closestFirst([...names, ...alike.filter(({ closeness }) => closeness >= close)]);
}

/** Hits by name, best first; where nothing is called so, names that are close. */
export async function searchByName(
  db: PublicClient,
  { language, query }: InLanguage & { readonly query: string },
): Promise<SearchView> {
  const asked = fold(query);
  const [names, others] = await Promise.all([namesWith(db, query), vocabularyNames(db)]);
  const holds = ({ folded }: Candidate) => asked.split(" ").every((word) => folded.includes(word));
  const named = asked === "" ? [] : [...names, ...others.filter(holds)];
  const found = bestFirst(named, asked, language).slice(0, mostHits);
  const near = found.length > 0 || asked === "" ? [] : (await nearTo(db, query, others)).slice(0, mostNear);
  const records = [...found, ...near].filter(({ kind }) => kind !== "country" && kind !== "topic");
  const subjects = await subjectsOf(
    db,
    language,
    records.map(({ key }) => key),
  );
  return { query, hits: hitsOf(found, language, subjects), near: hitsOf(near, language, subjects) };
}
