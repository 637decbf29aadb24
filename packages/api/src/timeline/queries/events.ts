/** Finds events in what is public, by the fields that make one: counted by year, or one page in order. */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import { type EventKind, type EventSource, eventSources } from "@entente/domain/timeline/events";

type Sql = ReturnType<typeof sql>;

export type WantedEvents = {
  /** Records whose events are wanted; null where all are. */
  readonly ids: readonly string[] | null;
  readonly parties: readonly string[];
  readonly from: number | null;
  readonly until: number | null;
};

export type FoundEvent = {
  readonly source: EventSource;
  readonly recordId: string;
  /** The row that holds the date; the entry itself where it holds it. */
  readonly rowId: string;
  readonly on: string;
};

type Place = {
  readonly table: Sql;
  readonly entry: Sql;
  /** The person or unit whose event it is besides. */
  readonly other: Sql | null;
  readonly date: Sql;
};

const entries = (date: Sql): Place => ({ table: sql`pub.entry AS r`, entry: sql`r.id`, other: null, date });
const rows = (table: Sql, other: Sql | null, date: Sql): Place => ({
  table,
  entry: sql`r.record_id`,
  other,
  date,
});
const terms = {
  post: [sql`pub.assignment AS r`, sql`r.person_id`],
  membership: [sql`pub.membership AS r`, sql`r.unit_id`],
  task: [sql`pub.involvement AS r`, sql`r.unit_id`],
} as const;

/** Where each event is read. */
const places: Readonly<Record<EventSource, Place>> = {
  adopted: entries(sql`r.adopted_on`),
  inForce: entries(sql`r.in_force_on`),
  founded: entries(sql`r.founded_on`),
  ended: entries(sql`r.ended_on`),
  act: rows(sql`pub.participation AS r`, null, sql`r."on"`),
  postBegins: rows(...terms.post, sql`r."from"`),
  postEnds: rows(...terms.post, sql`r."until"`),
  membershipBegins: rows(...terms.membership, sql`r."from"`),
  membershipEnds: rows(...terms.membership, sql`r."until"`),
  taskBegins: rows(...terms.task, sql`r."from"`),
  taskEnds: rows(...terms.task, sql`r."until"`),
};

const sources = Object.keys(eventSources) as EventSource[];

/** Whether a row belongs to a chosen record. The planner hashes the records once, however many they are. */
const isChosen = (entry: Sql, other: Sql | null) =>
  other
    ? sql`(${entry} IN (SELECT id FROM chosen) OR ${other} IN (SELECT id FROM chosen))`
    : sql`${entry} IN (SELECT id FROM chosen)`;

/** The rows `r` of a source that are wanted. Dates compare as text: "1992" stands before "1992-01". */
function wantedOf(source: EventSource, { ids, parties, from, until }: WantedEvents): Sql {
  const { table, entry, other, date } = places[source];
  const conditions = [
    sql`${date} IS NOT NULL`,
    ...(ids ? [isChosen(entry, other)] : []),
    ...(source === "act" ? [sql`r.party = ANY(${parties}::text[])`] : []),
    ...(from === null ? [] : [sql`${date} COLLATE "C" >= ${String(from)}`]),
    ...(until === null ? [] : [sql`${date} COLLATE "C" < ${String(until + 1)}`]),
  ];
  return sql`FROM ${table} WHERE ${joined(conditions, " AND ")}`;
}

/** The records that are wanted, of which there can be very many, travel as one text. */
const chosen = ({ ids }: WantedEvents): Sql =>
  ids ? sql`WITH chosen AS MATERIALIZED (SELECT unnest(${`{${ids.join(",")}}`}::text::uuid[]) AS id)` : sql``;

type Counted = { readonly kind: EventKind; readonly year: number; readonly count: number };

/** How many events of each kind there are in each year. */
export async function countedByYear(db: PublicClient, wanted: WantedEvents): Promise<Counted[]> {
  const each = sources.map(
    (
      source,
    ) => sql`SELECT ${source} AS source, left(${places[source].date}, 4) AS year, count(*)::int AS count
                    ${wantedOf(source, wanted)} GROUP BY 2`,
  );
  const counted = await db.$queryRaw<{ source: EventSource; year: string; count: number }[]>`
    ${chosen(wanted)} ${joined(each, " UNION ALL ")}`;
  const sums = new Map<string, Counted>();
  for (const { source, year, count } of counted) {
    const { kind } = eventSources[source];
    const key = `${kind} ${year}`;
    sums.set(key, { kind, year: Number(year), count: count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => a.year - b.year);
}

/**
 * Events of those kinds, oldest first; of one day, in the order of the kinds. Of each source no more are sorted than the
 * page can need.
 */
export async function eventsInOrder(
  db: PublicClient,
  wanted: WantedEvents,
  kinds: readonly EventKind[],
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<FoundEvent[]> {
  const among = sources.filter((source) => kinds.includes(eventSources[source].kind));
  const each = among.map((source, place) => {
    const { entry, date } = places[source];
    return sql`(SELECT ${source} AS source, ${place}::int AS place, ${entry} AS record_id, r.id AS row_id,
                       ${date} COLLATE "C" AS "on"
                ${wantedOf(source, wanted)} ORDER BY 5, 4 LIMIT ${skip + take})`;
  });
  return db.$queryRaw<FoundEvent[]>`
    ${chosen(wanted)} SELECT source, record_id::text AS "recordId", row_id::text AS "rowId", "on"
    FROM (${joined(each, " UNION ALL ")}) AS e ORDER BY "on", place, row_id OFFSET ${skip} LIMIT ${take}`;
}
