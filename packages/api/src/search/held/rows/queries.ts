/** Reads rows of `pub.search` into memory: all of them, or those that were written since. */
import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import type { SearchRow } from "../row.ts";

/** So that other visitors are answered between two pieces. */
const piece = 125;

/** Lists come as one text, which is read in a tenth of the time. None of their values has a space, but for names. */
type Row = Omit<SearchRow, "called" | "facets" | "parties" | "answers"> &
  Readonly<Record<"called" | "facets" | "parties" | "answers", string>>;

const columns = sql`
  s.record_id::text AS id, s.kind, s.acronym, s.sort_names AS "sortNames",
  array_to_string(s.called, E'\\n') AS called, array_to_string(s.facets, ' ') AS facets,
  array_to_string(s.parties, ' ') AS parties, array_to_string(s.answers, ' ') AS answers,
  s.adopted_on AS "adoptedOn", s.begins_on AS "beginsOn", s.ends_on AS "endsOn", s.changed_at AS "changedAt",
  s.en::text AS en, s.fr::text AS fr, s.nl::text AS nl, s.de::text AS de`;

const listed = (text: string, by = " ") => (text === "" ? [] : text.split(by));

const rowFrom = ({ called, facets, parties, answers, ...row }: Row): SearchRow => ({
  ...row,
  called: listed(called, "\n"),
  facets: listed(facets),
  parties: listed(parties),
  answers: listed(answers),
});

/** What was written by a transaction that is none of the past of this moment will be read again. */
export type Moment = {
  readonly version: number;
  /** The first transaction that was not over: rows of it and of later ones may be missing in what is read after. */
  readonly since: bigint;
  readonly total: number;
};

/** The state of the register, how many rows there are, and from where on to read next time. */
export async function momentNow(db: PublicClient): Promise<Moment> {
  const [row] = await db.$queryRaw<{ version: bigint; since: string; total: number }[]>`
    SELECT coalesce((SELECT version FROM pub.register_version), 0) AS version,
           pg_snapshot_xmin(pg_current_snapshot())::text AS since,
           (SELECT count(*)::int FROM pub.search) AS total`;
  if (!row) throw new Error("The database does not say in which state it is.");
  return { version: Number(row.version), since: BigInt(row.since), total: row.total };
}

/** Every row, piece by piece. */
export async function* allRows(db: PublicClient): AsyncGenerator<readonly SearchRow[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT ${columns} FROM pub.search AS s WHERE s.record_id > ${after}::uuid ORDER BY s.record_id LIMIT ${piece}`;
    if (rows.length > 0) yield rows.map(rowFrom);
    const last = rows.at(-1);
    if (!last || rows.length < piece) return;
    after = last.id;
  }
}

/**
 * The rows that were written since a moment, some of them perhaps known already. PostgreSQL keeps with each row the
 * transaction that wrote it, by the lower half of its number.
 */
export async function rowsSince(db: PublicClient, since: bigint): Promise<SearchRow[]> {
  const half = (since & 0xffffffffn).toString();
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM pub.search AS s WHERE s.xmin::text::bigint >= ${half}::bigint`;
  return rows.map(rowFrom);
}

/** The ids of all rows. */
export async function allIds(db: PublicClient): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT record_id::text AS id FROM pub.search`;
  return new Set(rows.map(({ id }) => id));
}
