/**
 * Writes what the ledger says is live now into the tables of `pub`. A record is always written anew, so nothing of an
 * older publication can stay behind; the same statements write one record and all of them.
 */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { among, isLive, isWritten, livePart, type When, type Which } from "./live-part.ts";
import { fillingWithdrawals, writeRedirects } from "./project-addresses.ts";
import { fillingChanges } from "./project-changes.ts";
import { fillingNames } from "./project-names.ts";
import { writeSearch } from "./project-search.ts";
import { emptyingOf, everyKind, fillingOf } from "./tables.ts";

/** Several statements that do not build on each other, as one. */
function atOnce(tx: Transaction, before: Prisma.Sql | null, statements: readonly Prisma.Sql[]) {
  const named = statements.map(
    (statement, place) => Prisma.sql`${Prisma.raw(`s${place}`)} AS (${statement})`,
  );
  return tx.$executeRaw`WITH ${Prisma.join([...(before ? [before] : []), ...named])} SELECT 1`;
}

/** Fills the tables of one kind of record, its names, and what else does not build on them. */
const fill = (tx: Transaction, kind: RecordKind, which: Which, more: readonly Prisma.Sql[] = []) =>
  atOnce(tx, Prisma.sql`live AS MATERIALIZED (${livePart(which, kind)})`, [
    ...fillingOf(kind),
    fillingNames,
    ...more,
  ]);

/** When each part that is live was published, straight from the ledger. */
export const publishedParts = (which: Which, when: When): Prisma.Sql => Prisma.sql`
  SELECT record_id, part, min(kind) AS kind, min(live_from)::timestamptz(3) AS first_published_at,
         coalesce(max(live_from) FILTER (WHERE NOT minor), min(live_from))::timestamptz(3) AS last_published_at
  FROM edit.publication AS p WHERE ${isWritten("p", when)} AND ${among(which, Prisma.sql`record_id`)}
  GROUP BY record_id, part HAVING bool_or(${isLive("p", when)})`;

/** Facts about the publications and withdrawals themselves. */
const fromLedger = (which: Which): Prisma.Sql[] => [
  Prisma.sql`
    INSERT INTO pub.part (record_id, part, kind, first_published_at, last_published_at)
    ${publishedParts(which, "now")}`,
  fillingChanges(which),
  fillingWithdrawals(which),
];

async function remove(tx: Transaction, kind: RecordKind, recordId: string) {
  const id = Prisma.sql`${recordId}::uuid`;
  const facts = (["part", "change", "name", "search", "withdrawal"] as const).map(
    (table) => Prisma.sql`DELETE FROM ${Prisma.raw(`pub."${table}"`)} WHERE record_id = ${id}`,
  );
  await atOnce(tx, null, [...emptyingOf(kind, id), ...facts]);
}

/** Writes one record's public rows anew from its live publications. */
export async function projectRecord(tx: Transaction, kind: RecordKind, recordId: string): Promise<void> {
  const which = { recordId };
  await remove(tx, kind, recordId);
  await fill(tx, kind, which, fromLedger(which));
  await writeSearch(tx, which);
  await writeRedirects(tx, which);
}

/**
 * Fills every table from the whole ledger. They must be empty.
 *
 * Every row is wanted, and where the database has not counted them yet, just after a restore, it takes the ledger for
 * nearly empty and reads all of it again for every row of it. So it is told to join whole sets, in this transaction only.
 */
export async function projectAll(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`;
  for (const kind of everyKind) await fill(tx, kind, "all");
  await writeSearch(tx, "all");
  await atOnce(tx, null, fromLedger("all"));
  await writeRedirects(tx, "all");
}
