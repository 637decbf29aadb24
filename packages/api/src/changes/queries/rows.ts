/** The rows of `pub.change`: which there are, in which order, and of which act. */
import type { PublicClient } from "@entente/db/clients";
import { joined, sql } from "@entente/db/sql";
import type { Note } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import { countedAtMost } from "../asked.ts";
import type { ChangeLine } from "../view.ts";

/** Which changes are asked for. What is left out does not narrow. */
export type WantedChanges = {
  readonly recordIds?: readonly string[] | undefined;
  readonly sort?: ChangeLine["sort"] | undefined;
  readonly kind?: string | null | undefined;
  /** Changes that touched this part. */
  readonly part?: Part | null | undefined;
  /** Records that are found by all of these: "topic:taxonomy", "unit:<id>". */
  readonly facets?: readonly string[] | undefined;
  /** Later than this moment. */
  readonly after?: Date | null | undefined;
  /** Not later than this one. */
  readonly until?: Date | null | undefined;
};

export type ChangeRow = Pick<ChangeLine, "recordId" | "sort" | "kind" | "at" | "parts" | "begun" | "how"> & {
  readonly actId: string;
  readonly number: number | null;
  readonly note: Note | null;
  readonly takenBackAt: Date | null;
  readonly takenBack: ChangeLine["parts"];
  readonly mergedInto: string | null;
  readonly names: Note | null;
  /** The address of what is gone. */
  readonly slug: string | null;
};

export type ActRow = { readonly id: string; readonly at: Date };

/** Of an act with more records, these are named. */
const namedOfAct = 200;

/** The aliases under which a statement reads the table. */
const aliases = { c: sql`c`, later: sql`later` } as const;

function conditions(wanted: WantedChanges, alias: keyof typeof aliases = "c") {
  const c = aliases[alias];
  const { recordIds, sort, kind, part, facets = [], after, until } = wanted;
  const all = [
    ...(recordIds ? [sql`${c}.record_id = ANY (${[...recordIds]}::uuid[])`] : []),
    ...(sort ? [sql`${c}.sort = ${sort}`] : []),
    ...(kind ? [sql`${c}.kind = ${kind}`] : []),
    ...(part ? [sql`${c}.parts && ARRAY[${part}]`] : []),
    ...(facets.length > 0 ? [sql`${c}.facets @> ${[...facets]}::text[]`] : []),
    ...(after ? [sql`${c}.at > ${after}`] : []),
    ...(until ? [sql`${c}.at <= ${until}`] : []),
  ];
  return all.length > 0 ? joined(all, " AND ") : sql`true`;
}

const columns = sql`c.change_set_id::text AS "actId", c.record_id::text AS "recordId", c.sort, c.kind, c.at, c.parts,
  c.begun, c.number, c.note, c.taken_back_at AS "takenBackAt", c.taken_back AS "takenBack", c.how,
  c.merged_into::text AS "mergedInto", c.names,
  (SELECT w.slug FROM pub.withdrawal AS w WHERE w.record_id = c.record_id AND w.part = 'shared') AS slug`;

/** Changes of records one by one, newest first. */
export const changeRows = (db: PublicClient, wanted: WantedChanges, take: number, skip = 0) =>
  db.$queryRaw<ChangeRow[]>`
    SELECT ${columns} FROM pub.change AS c WHERE ${conditions(wanted)}
    ORDER BY c.at DESC, c.record_id, c.sort LIMIT ${take} OFFSET ${skip}`;

/** How many changes of records there are. */
export async function changeCount(db: PublicClient, wanted: WantedChanges): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pub.change AS c WHERE ${conditions(wanted)}`;
  return row?.n ?? 0;
}

/** An act stands where its last row does: then the newest are read along the index of moments. */
const isLastOfAct = (wanted: WantedChanges) => sql`${conditions(wanted)} AND NOT EXISTS (
  SELECT FROM pub.change AS later WHERE later.change_set_id = c.change_set_id
    AND (later.at, later.record_id, later.sort) > (c.at, c.record_id, c.sort) AND ${conditions(wanted, "later")})`;

/** Acts, newest first: what was changed together counts as one. */
export const actRows = (db: PublicClient, wanted: WantedChanges, take: number, skip = 0) =>
  db.$queryRaw<ActRow[]>`
    SELECT c.change_set_id::text AS id, c.at FROM pub.change AS c WHERE ${isLastOfAct(wanted)}
    ORDER BY c.at DESC, c.change_set_id LIMIT ${take} OFFSET ${skip}`;

/** How many acts there are. Of a long history to count them all takes longer than to read a page of them. */
export async function actCount(db: PublicClient, wanted: WantedChanges): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT FROM pub.change AS c WHERE ${isLastOfAct(wanted)} LIMIT ${countedAtMost}) AS acts`;
  return row?.n ?? 0;
}

/** What these acts changed of what is asked for, and how many records each of them did. */
export const rowsOfActs = (db: PublicClient, wanted: WantedChanges, ids: readonly string[]) =>
  db.$queryRaw<(ChangeRow & { readonly records: number })[]>`
    SELECT * FROM (
      SELECT ${columns}, (count(*) OVER (PARTITION BY c.change_set_id))::int AS records,
        row_number() OVER (PARTITION BY c.change_set_id ORDER BY c.at DESC, c.record_id) AS place
      FROM pub.change AS c WHERE c.change_set_id = ANY (${[...ids]}::uuid[]) AND ${conditions(wanted)}) AS c
    WHERE place <= ${namedOfAct} ORDER BY place`;

/** When the settings of the register were first published, before anything that visitors could read. */
export async function publicSince(db: PublicClient): Promise<Date> {
  const part = await db.publicPart.findFirst({
    where: { kind: "institute", part: "shared" },
    select: { firstPublishedAt: true },
  });
  return part?.firstPublishedAt ?? new Date(0);
}
