/** The stems of the register's words, as the database counts them. */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";

type Sql = ReturnType<typeof sql>;

/** The stems of a language, wherever they are read. */
export type Stems = {
  all(): Iterable<string>;
  /** In how many records it stands. */
  records(stem: string): number;
  /** For each of some stems the least id of a record in which it stands, as rows of `stem` and `record_id`. */
  first(stems: readonly string[]): Sql;
  /** The ids of the records in which one of some stems stands, as rows of `record_id`. */
  holding(stems: readonly string[]): Sql;
};

/** Stems with the number of records that hold them. */
type Counted = ReadonlyMap<string, number>;
type Kept = { readonly version: number; readonly stems: Promise<Counted> };

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

/** Words of letters alone are mended. */
export const isStem = (word: string): boolean => /^[a-z]{3,}$/.test(word);

async function readStems(db: PublicClient, language: Language): Promise<Counted> {
  const rows = await db.$queryRaw<{ stem: string; records: number }[]>`
    SELECT word AS stem, ndoc AS records FROM ${reading[language]} WHERE word ~ '^[a-z]{3,}$'`;
  return new Map(rows.map(({ stem, records }) => [stem, records]));
}

const kept = new WeakMap<PublicClient, Map<Language, Kept>>();

/** The stems in a language, read once for a state of the register: it takes a second in a large one. */
async function stemsNow(db: PublicClient, language: Language): Promise<Counted> {
  const [row] = await db.$queryRaw<{ version: number }[]>`
    SELECT version::float8 AS version FROM pub.register_version`;
  const version = row?.version ?? 0;
  const own = kept.get(db) ?? new Map<Language, Kept>();
  kept.set(db, own);
  const old = own.get(language);
  if (old?.version === version) return old.stems;
  const made = { version, stems: readStems(db, language) };
  own.set(language, made);
  made.stems.catch(() => own.get(language) === made && own.delete(language));
  return made.stems;
}

export async function stemsIn(db: PublicClient, language: Language): Promise<Stems> {
  const counted = await stemsNow(db, language);
  return {
    all: () => counted.keys(),
    records: (stem) => counted.get(stem) ?? 0,
    // With the least of all, and not with any one, the database asks the index instead of reading record by record
    // until it meets the stem.
    first: (stems) => {
      const found = stems.map(
        (stem) => sql`
          SELECT ${stem} AS stem, min(s.record_id::text)::uuid AS record_id FROM pub.search AS s
          WHERE ${columns[language]} @@ ${stem}::tsquery`,
      );
      return joined(found, " UNION ALL ");
    },
    holding: (stems) => sql`
      SELECT s.record_id FROM pub.search AS s WHERE ${columns[language]} @@ ${stems.join(" | ")}::tsquery`,
  };
}

/** The stems to which the dictionaries bring each of the words. */
export async function stemsOf(
  db: PublicClient,
  language: Language,
  words: readonly string[],
): Promise<string[][]> {
  const config = `pub.${language}`;
  const rows = await db.$queryRaw<{ stems: string[] }[]>`
    SELECT tsvector_to_array(to_tsvector(${config}::regconfig, word)) AS stems
    FROM unnest(${words}::text[]) WITH ORDINALITY AS w (word, place) ORDER BY place`;
  return rows.map(({ stems }) => stems);
}
