/** Which records are written into `pub`, and which of their parts are public. */
import type { RecordKind } from "@entente/domain/fields/field";
import { Prisma } from "../generated/prisma/client.ts";

/** One record, or every one of them. */
export type Which = { readonly recordId: string } | "all";

export const among = (which: Which, column: Prisma.Sql): Prisma.Sql =>
  which === "all" ? Prisma.sql`true` : Prisma.sql`${column} = ${which.recordId}::uuid`;

/** The parts that are public: a language only together with the facts. */
export const livePart = (which: Which, kind?: RecordKind): Prisma.Sql => Prisma.sql`
  SELECT p.record_id, p.kind, p.part, p.payload FROM edit.publication AS p
  WHERE p.live_to IS NULL AND ${among(which, Prisma.sql`p.record_id`)}
    ${kind ? Prisma.sql`AND p.kind = ${kind}` : Prisma.empty}
    AND EXISTS (SELECT FROM edit.publication AS s
                WHERE s.record_id = p.record_id AND s.part = 'shared' AND s.live_to IS NULL)`;
