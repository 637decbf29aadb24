/**
 * What stands next to records, in one statement: relations between entries, what units and people do on them today,
 * and which unit belongs to which.
 */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Language } from "@entente/domain/languages";
import { heldOn } from "../../shared/held-on/queries.ts";
import type { Way } from "../view.ts";

type Sql = ReturnType<typeof sql>;

/** Those next to a record, best known ways first. */
export type Beside = {
  readonly near: string;
  readonly other: string;
  readonly ways: readonly Way[];
  /** How many stand next to the same record. */
  readonly total: number;
};

export type Slice = { readonly skip: number; readonly take: number };

const way = (how: string, more: Sql = sql`'{}'::jsonb`) =>
  sql`jsonb_build_object('how', ${how}::text) || ${more}`;
const kind = (column: Sql) => sql`jsonb_build_object('kind', ${column})`;
const pointing = (direction: "out" | "in") => sql`jsonb_build_object('direction', ${direction}::text)`;

type Tie = {
  readonly table: Sql;
  readonly one: Sql;
  readonly other: Sql;
  readonly out: Sql;
  readonly in: Sql;
  readonly when: Sql;
};

function ties(day: string): Tie[] {
  const always = sql`true`;
  const both = (how: string, more: Sql) => ({ out: way(how, more), in: way(how, more) });
  const sided = (how: string, more: Sql) => ({
    out: way(how, sql`${more} || ${pointing("out")}`),
    in: way(how, sql`${more} || ${pointing("in")}`),
  });
  const post = sql`jsonb_build_object('kind', p.type, 'title', p.title)`;
  const entry = sql`r.record_id`;
  return [
    {
      table: sql`pub.relation AS r`,
      one: entry,
      // What has no page here is known by the row that names it.
      other: sql`coalesce(r.entry_id, r.id)`,
      ...sided("relation", kind(sql`r.kind`)),
      when: sql`r.kind <> 'confused-with' AND (r.entry_id IS NOT NULL OR r.outside IS NOT NULL)`,
    },
    {
      table: sql`pub.membership AS r`,
      one: entry,
      other: sql`r.unit_id`,
      ...both("membership", kind(sql`r.kind`)),
      when: heldOn(day),
    },
    {
      table: sql`pub.involvement AS r`,
      one: entry,
      other: sql`r.unit_id`,
      ...both("task", kind(sql`r.function`)),
      when: heldOn(day),
    },
    {
      table: sql`pub.post AS p`,
      one: sql`p.record_id`,
      other: sql`p.unit_id`,
      ...both("post", post),
      when: always,
    },
    {
      table: sql`pub.assignment AS r JOIN pub.post AS p ON p.id = r.post_id`,
      one: entry,
      other: sql`r.person_id`,
      ...both("post", post),
      when: heldOn(day),
    },
    {
      table: sql`pub.unit AS r`,
      one: sql`r.id`,
      other: sql`r.parent_id`,
      ...sided("unit", sql`'{}'::jsonb`),
      when: always,
    },
    {
      table: sql`pub.person AS r`,
      one: sql`r.id`,
      other: sql`r.unit_id`,
      ...sided("works", sql`'{}'::jsonb`),
      when: always,
    },
  ];
}

/** Every tie of the records, read from their side. */
function edges(ids: readonly string[], day: string): Sql {
  const each = ties(day).flatMap(({ table, one, other, out, in: back, when }, place) => [
    sql`SELECT ${one} AS near, ${other} AS other, ${out} AS way, ${place}::int AS place
        FROM ${table} WHERE ${one} = ANY(${ids}::uuid[]) AND ${other} IS NOT NULL AND ${when}`,
    sql`SELECT ${other}, ${one}, ${back}, ${place}::int
        FROM ${table} WHERE ${other} = ANY(${ids}::uuid[]) AND ${when}`,
  ]);
  return joined(each, " UNION ALL ");
}

/**
 * Those next to each of the records, with how many there are in all.
 * @param without a record that is left out: the one that the reader comes from
 */
export async function nextTo(
  db: PublicClient,
  ids: readonly string[],
  {
    language,
    day,
    without,
  }: { readonly language: Language; readonly day: string; readonly without: string | null },
  { skip, take }: Slice,
): Promise<Beside[]> {
  return db.$queryRaw<Beside[]>`
    WITH edges AS (${edges(ids, day)}),
    beside AS (
      SELECT near, other, min(place) AS place, jsonb_agg(DISTINCT way) AS ways
      FROM edges WHERE other <> near AND other IS DISTINCT FROM ${without}::uuid GROUP BY near, other),
    placed AS (
      SELECT b.*, count(*) OVER (PARTITION BY near)::int AS total,
             row_number() OVER (PARTITION BY near ORDER BY place, s.sort_names ->> ${language} COLLATE "C", other) AS nth
      FROM beside AS b LEFT JOIN pub.search AS s ON s.record_id = b.other)
    SELECT near::text, other::text, ways, total FROM placed
    WHERE nth > ${skip} AND nth <= ${skip + take} ORDER BY array_position(${ids}::uuid[], near), nth`;
}
