/**
 * The words of the register: of its names and of its texts. They are stored by their stems, so a mistyped word is
 * compared with stems first; how the likeliest are written is then read where one of them stands.
 */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { distance, distancesTo, mostLetters } from "../distance.ts";
import { fold } from "../fold.ts";
import { asLine } from "../marks.ts";
import { textOf } from "./text-of.ts";

type Sql = ReturnType<typeof sql>;

/** Stems with the number of records that hold them. */
type Stems = ReadonlyMap<string, number>;
type Kept = { readonly version: number; readonly since: number; readonly stems: Promise<Stems> };

/** Stems are read anew after a publication, and not more often than this. */
const pauseMs = 60_000;
const mostStems = 12;
/** What a word may have behind its stem. */
const longestEnding = 4;

const reading: Readonly<Record<Language, Sql>> = {
  en: sql`ts_stat('SELECT en FROM pub.search')`,
  fr: sql`ts_stat('SELECT fr FROM pub.search')`,
  nl: sql`ts_stat('SELECT nl FROM pub.search')`,
  de: sql`ts_stat('SELECT de FROM pub.search')`,
};
const columns: Readonly<Record<Language, Sql>> = {
  en: sql`s.en`,
  fr: sql`s.fr`,
  nl: sql`s.nl`,
  de: sql`s.de`,
};

async function readStems(db: PublicClient, language: Language): Promise<Stems> {
  const rows = await db.$queryRaw<{ stem: string; records: number }[]>`
    SELECT word AS stem, ndoc AS records FROM ${reading[language]} WHERE word ~ '^[a-z]{3,}$'`;
  return new Map(rows.map(({ stem, records }) => [stem, records]));
}

const kept = new WeakMap<PublicClient, Map<Language, Kept>>();

/**
 * The stems of the register in a language. Reading them takes a second in a large register, so after a publication the
 * former ones serve until the new ones are there. What is found by them is looked up where it stands now.
 */
async function stemsIn(db: PublicClient, language: Language): Promise<Stems> {
  const [row] = await db.$queryRaw<{ version: number }[]>`
    SELECT version::float8 AS version FROM pub.register_version`;
  const version = row?.version ?? 0;
  const own = kept.get(db) ?? new Map<Language, Kept>();
  kept.set(db, own);
  const old = own.get(language);
  if (old && (old.version === version || Date.now() - old.since < pauseMs)) return old.stems;
  const stems = readStems(db, language);
  const made = { version, since: Date.now(), stems };
  own.set(language, made);
  stems.catch(() => own.get(language) === made && own.delete(language));
  return old ? old.stems : stems;
}

/** Few mistype the first letter, and it spares comparing with all others. */
const beginsAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

type NearStem = { readonly stem: string; readonly away: number; readonly records: number };

/** The stems of which a word could be a mistyped form, likeliest first. */
function stemsNear(stems: Stems, word: string): NearStem[] {
  const near: NearStem[] = [];
  for (const [stem, records] of stems) {
    if (!beginsAlike(stem, word) || stem.length > word.length + 2) continue;
    if (word.length - stem.length > longestEnding + 2) continue;
    const away = Math.min(...distancesTo(stem, word).slice(-longestEnding - 1));
    if (away <= mostLetters(word)) near.push({ stem, away, records });
  }
  near.sort((a, b) => a.away - b.away || b.stem.length - a.stem.length || b.records - a.records);
  return near.slice(0, mostStems);
}

type Said = { readonly stem: string; readonly names: readonly string[]; readonly text: string };

/**
 * Names and texts of one record for each of the stems. With the least of all, and not with any one, the database asks the
 * index instead of reading record by record until it meets the stem.
 */
async function saidWith(db: PublicClient, language: Language, stems: readonly NearStem[]): Promise<Said[]> {
  const found = stems.map(
    ({ stem }) => sql`
      SELECT ${stem} AS stem, min(s.record_id::text)::uuid AS record_id FROM pub.search AS s
      WHERE ${columns[language]} @@ ${stem}::tsquery`,
  );
  return db.$queryRaw<Said[]>`
    SELECT s.stem, ARRAY(SELECT n.name FROM pub.name AS n WHERE n.record_id = s.record_id ORDER BY n.id) AS names,
           ${textOf(language)} AS text
    FROM (${joined(found, " UNION ALL ")}) AS s`;
}

export type Near = { readonly word: string; readonly away: number; readonly records: number };

/** The words of the register, as they are written there, that could have been meant. None is the word itself. */
export async function wordsNear(db: PublicClient, language: Language, asked: string): Promise<Near[]> {
  const stems = stemsNear(await stemsIn(db, language), asked);
  if (stems.length === 0) return [];
  const records = new Map(stems.map((one) => [one.stem, one.records]));
  return (await saidWith(db, language, stems)).flatMap(({ stem, names, text }) =>
    [...new Set([...names, asLine(text)].flatMap((said) => said.match(/[\p{L}\p{M}]+/gu) ?? []))]
      .map((word) => ({ word, away: distance(asked, fold(word)), records: records.get(stem) ?? 0 }))
      .filter(({ away }) => away > 0 && away <= mostLetters(asked)),
  );
}

/** Those of the words that stand somewhere, in any form: whoever wrote one of them meant it. */
export async function standing(
  db: PublicClient,
  language: Language,
  words: readonly string[],
): Promise<Set<string>> {
  const config = `pub.${language}`;
  const [stems, rows] = await Promise.all([
    stemsIn(db, language),
    db.$queryRaw<{ word: string; stems: string[] }[]>`
      SELECT word, tsvector_to_array(to_tsvector(${config}::regconfig, word)) AS stems
      FROM unnest(${words}::text[]) AS word`,
  ]);
  return new Set(rows.filter((row) => row.stems.some((stem) => stems.has(stem))).map(({ word }) => word));
}
