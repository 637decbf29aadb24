/**
 * Where former addresses lead, and what stands where something was withdrawn. The ledger alone decides, so the order in
 * which records are written does not matter. Every address leads straight to the record that stands for its owner, so
 * chains and loops cannot arise: a record stands for itself, and one that was merged is stood for by the other.
 */
import type { Transaction } from "../clients.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { among, isLive, isWritten, moment, type When, type Which, wasOpen } from "./live-part.ts";

/** The record, and every record that was ever merged into it, over any number of steps. */
const concerned = (which: Which) =>
  which === "all"
    ? Prisma.sql`SELECT id FROM edit.record`
    : Prisma.sql`
        SELECT ${which.recordId}::uuid AS id
        UNION
        SELECT w.record_id FROM edit.withdrawal AS w JOIN concerned AS c ON c.id = w.merged_into`;

/** Addresses that lead to no live page, of the lines called `old`, and who had each of them last. */
const formerAddresses = (lines: Prisma.Sql, when: When) => Prisma.sql`
  SELECT DISTINCT ON (old.kind, old.slug) old.kind, old.slug, old.record_id FROM ${lines}
  WHERE old.part = 'shared' AND ${isWritten("old", when)}
    AND NOT EXISTS (SELECT FROM edit.publication AS live
                    WHERE live.kind = old.kind AND live.slug = old.slug AND ${isLive("live", when)})
  ORDER BY old.kind, old.slug, old.live_from DESC, old.record_id`;

/** Writes the redirects that concern the records anew. */
export async function writeRedirects(tx: Transaction, which: Which): Promise<void> {
  await tx.$executeRaw`
    WITH RECURSIVE concerned (id) AS (${concerned(which)})
    DELETE FROM pub.redirect AS r USING edit.publication AS own
    WHERE own.record_id IN (SELECT id FROM concerned) AND own.kind = r.kind AND own.slug = r.slug`;
  const lines = Prisma.sql`address AS a JOIN edit.publication AS old ON old.kind = a.kind AND old.slug = a.slug`;
  await tx.$executeRaw`
    WITH RECURSIVE concerned (id) AS (${concerned(which)}),
    address AS (SELECT DISTINCT kind, slug FROM edit.publication
                WHERE record_id IN (SELECT id FROM concerned) AND part = 'shared'),
    former AS (${formerAddresses(lines, "now")})
    INSERT INTO pub.redirect (kind, slug, record_id)
    SELECT kind, slug, edit.stands_for(record_id) FROM former`;
}

/** Where former addresses led then. `day.stands_for` knows who stood for whom. */
export const redirectsThen: Prisma.Sql = Prisma.sql`
  SELECT kind, slug, day.stands_for(record_id) AS record_id
  FROM (${formerAddresses(Prisma.sql`edit.publication AS old`, "then")}) AS former`;

/** The last withdrawal of every part that is not live; then also of what was live and is known to be an error. */
export function lastWithdrawals(which: Which, when: When): Prisma.Sql {
  const happened = Prisma.raw(
    when === "now"
      ? "true"
      : `(w.at <= ${moment} OR w.sort = 'in-error' AND EXISTS (SELECT FROM edit.publication AS e
          WHERE e.record_id = w.record_id AND e.part = w.part AND ${wasOpen("e")}))`,
  );
  return Prisma.sql`
    SELECT DISTINCT ON (w.record_id, w.part) w.record_id, w.part, r.kind,
      (SELECT p.slug FROM edit.publication AS p
       WHERE p.record_id = w.record_id AND p.part = 'shared' AND ${isWritten("p", when)}
       ORDER BY p.live_from DESC LIMIT 1) AS slug,
      w.sort, w.explanation, w.at
    FROM edit.withdrawal AS w JOIN edit.record AS r ON r.id = w.record_id
    WHERE ${happened} AND ${among(which, Prisma.sql`w.record_id`)}
      AND NOT EXISTS (SELECT FROM edit.publication AS p
                      WHERE p.record_id = w.record_id AND p.part = w.part AND ${isLive("p", when)})
    ORDER BY w.record_id, w.part, w.at DESC`;
}

/** Writes the withdrawals of records that have none written. */
export const fillingWithdrawals = (which: Which): Prisma.Sql => Prisma.sql`
  INSERT INTO pub.withdrawal (record_id, part, kind, slug, sort, explanation, at) ${lastWithdrawals(which, "now")}`;
