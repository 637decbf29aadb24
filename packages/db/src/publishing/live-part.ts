/**
 * Which records are written into `pub`, and which of their parts are public. What is written now and what was public
 * on another day come from the same statements; only when something is live differs.
 */
import type { RecordKind } from "@entente/domain/fields/field";
import { Prisma } from "../generated/prisma/client.ts";

/** One record, or every one of them. */
export type Which = { readonly recordId: string } | "all";

export const among = (which: Which, column: Prisma.Sql): Prisma.Sql =>
  which === "all" ? Prisma.sql`true` : Prisma.sql`${column} = ${which.recordId}::uuid`;

/** As the ledger stands now, or as it stood at the moment that the reading connection names. */
export type When = "now" | "then";

/** The moment as of which the schema `day` is read. Whoever names none reads nothing. */
export const moment = "current_setting('entente.as_of')::timestamptz";

/**
 * What was published in error was taken back, and nobody reads it again, as of whatever day. It is the rule of
 * `edit.taken_back`, said so that a look-up of one record reads that record alone.
 */
const wasError = (line: string) => `EXISTS (SELECT FROM edit.withdrawal AS error
  WHERE error.record_id = ${line}.record_id AND error.part IN (${line}.part, 'shared')
    AND error.sort = 'in-error' AND error.at > ${line}.live_from)`;

/** Whether a line of the ledger was open, whatever became of it. */
export const wasOpen = (line: string): string =>
  `${line}.live_from <= ${moment} AND (${line}.live_to IS NULL OR ${line}.live_to > ${moment})`;

/** Whether a line of the ledger is live. */
export const isLive = (line: string, when: When): Prisma.Sql =>
  Prisma.raw(when === "now" ? `${line}.live_to IS NULL` : `(${wasOpen(line)} AND NOT ${wasError(line)})`);

/** Whether a line of the ledger was written by then. */
export const isWritten = (line: string, when: When): Prisma.Sql =>
  Prisma.raw(when === "now" ? "true" : `${line}.live_from <= ${moment}`);

/** The parts that are public: a language only together with the facts. */
export const livePart = (which: Which, kind?: RecordKind, when: When = "now"): Prisma.Sql => Prisma.sql`
  SELECT p.record_id, p.kind, p.part, p.slug, p.payload FROM edit.publication AS p
  WHERE ${isLive("p", when)} AND ${among(which, Prisma.sql`p.record_id`)}
    ${kind ? Prisma.sql`AND p.kind = ${kind}` : Prisma.empty}
    AND EXISTS (SELECT FROM edit.publication AS s
                WHERE s.record_id = p.record_id AND s.part = 'shared' AND ${isLive("s", when)})`;
